// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places an article's photos in its galley and says what is left beside them for the text.

#pragma once

#include "models/composer/galley.h"

#include <array>

namespace DiemTin {

/// Rows beside a photo.
struct Region
{
    int from = 0;
    int to = 0;
    qreal x = 0; ///< of the text beside it
    qreal width = 0;
};

/// Photos in their places.
struct PlacedPhotos
{
    std::vector<GalleyPlan::Photo> photos;
    std::vector<Region> regions; ///< from top to bottom
    int textRow = 0; ///< where the text begins
    std::array<int, 2> headRows{}; ///< Headed: rows that photos take at the heads of the columns
};

/// Places the photos from this row of the galley down.
[[nodiscard]] PlacedPhotos placePhotos(const ShapedArticle &article, const GalleyStyle &style,
                                       const ArticleLayout &layout, int row, const Template &look, const Grid &grid);

} // namespace DiemTin
