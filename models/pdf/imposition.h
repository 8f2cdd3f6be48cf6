// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imposition: which pages stand where on the sides of the paper.

#pragma once

#include <QRectF>

#include <vector>

namespace DiemTin {

/// How pages stand on paper.
enum class Arrangement {
    Single, ///< one on each side
    TwoUp, ///< two beside one another on paper laid across
    FourUp, ///< two rows of two
    Booklet, ///< two on paper laid across, in the order of sheets that are folded in one another and stitched
};

/// A page on a side of paper.
struct PlacedPage
{
    int page = -1; ///< counted from 0 in what is printed; -1: nothing stands here
    QRectF cell; ///< its room, as fractions of the side

    bool operator==(const PlacedPage &) const = default;
};
using SheetSide = std::vector<PlacedPage>;

/// The sides in the order they are printed. Of a booklet each two are front and back of a sheet, whose back comes out
/// upright when the printer turns it over the short edge; its pages are filled up to a multiple of four at the end.
[[nodiscard]] std::vector<SheetSide> imposed(int pages, Arrangement arrangement);

/// Whether the paper lies across.
[[nodiscard]] bool liesAcross(Arrangement arrangement);

} // namespace DiemTin
