// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cost of an article's layout.

#include "models/composer/makeupcost.h"

#include "models/composer/galley.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

/// Photos much higher or wider than others would get too narrow or too wide of the same area.
constexpr double narrowestIdeal = 0.24;
constexpr double widestIdeal = 0.44;

/// Mean over the photos of the square of the tenths of the measure that their widths are off their ideals.
double photoOff(const GalleyPlan &plan, const ShapedArticle &article, double width)
{
    const size_t count = article.photos.size();
    const double area = makeupWeights.photoArea * std::pow(makeupWeights.areaOfSeveral, double(count) - 1);
    double sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const double ideal = std::clamp(std::sqrt(area * article.photos[i].aspect), narrowestIdeal, widestIdeal);
        sum += squared((plan.placedPhotos[i].rect.width() / width - ideal) / 0.1);
    }
    return sum / double(count);
}

} // namespace

double galleyCost(const GalleyPlan &plan, const ShapedArticle &article, double width)
{
    using Kind = ArticleLayout::Kind;
    const MakeupWeights &weights = makeupWeights;
    if (plan.layout.kind == Kind::None)
        return textCost(plan.looseness, plan.layout.air);
    const size_t count = article.photos.size();
    double cost = weights.hole * squared(plan.hole);
    if (plan.layout.kind == Kind::Headed)
        cost += plan.layout.width > 0 ? 0 : weights.photoOff / 2; // a photo over a column is seldom of its ideal size
    else if (plan.layout.kind == Kind::Across && count == 1)
        cost += article.photos.front().aspect >= panoramaAspect ? 0
            : plan.columns.empty()                              ? weights.wideAlone
                                                                : weights.wideOverColumns;
    else
        cost += weights.photoOff * photoOff(plan, article, width);
    if (plan.layout.kind == Kind::Tiered)
        cost += weights.wideAlone;
    if (plan.layout.kind == Kind::Beside && count > 1)
        cost += weights.severalBeside;
    if (plan.narrow)
        cost += weights.narrowText;
    for (const GalleyPlan::Photo &photo : plan.placedPhotos) {
        const double cut = 1 - photo.crop.width() * photo.crop.height();
        cost += weights.crop * squared(cut) / double(count);
    }
    return cost;
}

double textCost(double looseness, int air)
{
    // In steps: a typed letter seldom changes the cost, so that the makeup need not be searched again.
    const double loose = std::round(makeupWeights.looseLines * looseness * 4) / 4;
    return loose + makeupWeights.air * squared(air);
}

} // namespace DiemTin
