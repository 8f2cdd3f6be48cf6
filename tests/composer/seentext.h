// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of text on a page as a reader sees them.

#pragma once

#include "models/composer/proof.h"

/// A line of text on a page, with its box.
struct Seen
{
    const DiemTin::SetText *text = nullptr;
    int line = 0;
    QRectF box; ///< higher than its letters
    QString words;
};

/// Every line of the page, in the order of its items.
[[nodiscard]] std::vector<Seen> textOf(const DiemTin::Page &page);
