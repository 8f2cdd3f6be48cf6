// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese text: normal form, folding for search, collation and word counting.

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace DiemTin {

/// The text in Unicode normal form C, in which everything is stored and compared.
[[nodiscard]] QString nfc(QStringView text);

/// The text as search and comparison see it: lower case, no diacritics, đ as d; "Điện tử" gives "dien tu".
[[nodiscard]] QString folded(QStringView text);

/// A text without diacritics, and for each of its characters the place in the original (UTF-16 units) of the character
/// it comes from; one place more for the end.
struct BareText
{
    QString text;
    QList<qsizetype> places;
};

/// As folded(), but capitals stay capitals, and places can be found again.
[[nodiscard]] BareText withoutDiacritics(QStringView text);

/// The text with every run of white space (also no-break spaces) made one space and none at either end.
[[nodiscard]] QString simplified(QStringView text);

/// Words as an editor counts them: runs of characters between white space that hold at least one letter or digit.
[[nodiscard]] int wordCount(QStringView text);

/// A text that sorts, character by character, as `text` does in the Vietnamese alphabet: letters first (a ă â b c d đ
/// …), then tones (ngang huyền hỏi ngã sắc nặng); case, quotation marks and other signs aside.
[[nodiscard]] QString vietnameseSortKey(const QString &text);

/// Less than zero, zero or more as `a` sorts before, with or after `b` in the Vietnamese alphabet: by their keys, those
/// of one key by their characters. Same on every system, which QCollator is not.
[[nodiscard]] int compareVietnamese(const QString &a, const QString &b);

} // namespace DiemTin
