// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folds a text planned in one long column into two that stand side by side.

#pragma once

#include "models/composer/galley.h"

#include <array>

namespace DiemTin {

/// Where the columns come to stand.
struct ColumnPlace
{
    int top = 0; ///< row of the galley in which they begin
    std::array<int, 2> headRows{}; ///< rows taken by photos at their heads
    GalleyStyle style;
    qreal shift = 0; ///< from the left column to the right one, composer units
    qreal row = 0; ///< height of a row of the grid
};

/// Moves the lines of the plan's blocks, which fill its rows from 0 on, into two columns of much the same height, cut
/// where `mayBreakAfter` allows it; as many pairs of columns one below the other as pages need. The height is enough
/// for the photos at the head of either column, so that they may change sides. Sets `columns` and `hole`; returns the
/// row behind the columns.
int foldIntoColumns(GalleyPlan &plan, const ColumnPlace &place);

} // namespace DiemTin
