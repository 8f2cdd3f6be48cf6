// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparison: two articles side by side, with what stands word for word in both.

#pragma once

#include "models/editorial/article.h"

namespace DiemTin {

/// A stretch of a paragraph's plain text.
struct ComparedStretch
{
    QString text;
    bool shared = false; ///< stands in the other article too

    bool operator==(const ComparedStretch &) const = default;
};

using ComparedParagraph = QList<ComparedStretch>;

/// The paragraphs of two bodies.
struct Comparison
{
    QList<ComparedParagraph> first;
    QList<ComparedParagraph> second;

    bool operator==(const Comparison &) const = default;
};

/// Marks every run of at least eight words that stands in both bodies.
[[nodiscard]] Comparison compared(const Article &first, const Article &second);

} // namespace DiemTin
