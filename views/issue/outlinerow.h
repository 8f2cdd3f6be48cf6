// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OutlineRow: where the parts of an article's row stand, and what they say.

#pragma once

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QStringList>

namespace DiemTin {

/// Free space left and right of bands and rows, logical pixels.
inline constexpr int outlineSide = 8;

/// The parts of a row from left to right; a part that is not shown has an empty rectangle.
struct OutlineRow
{
    QRect grip;
    QRect date;
    QRect title;
    QRect pin;
    QRect pageBreak;
    QRect source;
    QRect words;
    QRect photos;
    QRect warning;
    QRect page;
};

/// Lays out the row in `rect`, which reaches from edge to edge of the list.
[[nodiscard]] OutlineRow outlineRow(const QRect &rect, const QFont &font, const QModelIndex &index);

/// The font of dates, pages and section names.
[[nodiscard]] QFont strongFont(const QFont &font);
/// The smaller font of words and marks.
[[nodiscard]] QFont smallFont(const QFont &font);
/// The number of words as the row shows it, "148 từ".
[[nodiscard]] QString wordsText(const QModelIndex &index);
/// Everything there is to know about the row, a line each.
[[nodiscard]] QStringList rowFacts(const QModelIndex &index);

} // namespace DiemTin
