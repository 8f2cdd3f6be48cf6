// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figure: the numbers, shares, sums of money, days and years of a text, and how those of a title differ from a body's.

#pragma once

#include "models/preflight/checkedtext.h"

namespace DiemTin {

/// A number as a reader understands it: "1,5 triệu" is 1 500 000, "ba" is 3.
struct Figure
{
    enum class Kind { Count, Percent, Money, Day, Year };

    Kind kind = Kind::Count;
    double value = 0; ///< of a day: month and day, 605 for 5/6
    qsizetype start = 0; ///< in the text, with its unit
    qsizetype length = 0;
    QString typed;
    QStringList counted; ///< keys of the two words behind it, fewer at the end of a sentence
    QString lead; ///< key of the word before it; empty at the beginning
    bool spelled = false; ///< in letters; may also be no number at all ("năm")
};

/// The figures of a text in order. Of a range ("2025-2030") both ends; numbers within names ("57-NQ/TW", "5G") are
/// none.
[[nodiscard]] QList<Figure> figuresOf(const CheckedText &text);

/// Why a title's figure stands otherwise in the body.
enum class FigureDoubt {
    None, ///< the body has it, or says nothing of the kind
    Slip, ///< the body counts the same but has another figure, and only one
    Exchanged, ///< a day whose day and month are exchanged in the body
    Rounded, ///< the body has nearly the same
    Added, ///< the body's figures make it when added
};

/// What compareFigure() found.
struct FigureComparison
{
    FigureDoubt doubt = FigureDoubt::None;
    QStringList others; ///< as the body has it; Added: the parts
};

/// Compares a figure of a title with all of a body. Text after "hơn", "gần", "khoảng", "trên" may round.
[[nodiscard]] FigureComparison compareFigure(const Figure &figure, const QList<Figure> &body);

} // namespace DiemTin
