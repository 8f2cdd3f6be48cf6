// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What good pages are, in numbers: the one cost function of the makeup. The search takes the sum of all of it that is
// least over a section.

#pragma once

namespace DiemTin {

struct GalleyPlan;
struct ShapedArticle;

/// The weights. 1 is a photo that is a tenth of the measure wider or narrower than ideal; everything else is said in
/// that coin. Squares see to it that a burden is shared: two photos a little too big are better than one far too big.
struct MakeupWeights
{
    // Of an article.
    double photoArea = 0.115; ///< ideal area of an article's only photo, as part of the square of the measure
    double areaOfSeveral = 0.7; ///< each of several is ideally so much smaller, for every one more
    double photoOff = 3; ///< by the square of the tenths of the measure that the photo's width is off its ideal
    double narrowText = 1.5; ///< the text beside the photo is too narrow to be justified
    double hole = 4; ///< by the square of the rows beside a photo that the text leaves empty
    double crop = 100; ///< by the square of the part of a picture that is cut off
    double severalBeside = 2; ///< several photos beside the text, one below the other
    double wideAlone = 30; ///< a photo as wide as the measure that is no panorama, and stands alone or over others
    double wideOverColumns = 12; ///< the same over two columns, where newspapers have such photos
    double air = 1; ///< by the square of the half rows between paragraphs
    double looseLines = 2.5; ///< by the sum of the squares of the word spaces' stretch over that of the best setting
    double otherLayout = 8; ///< while someone types: photos stand otherwise than before the last key
    // Of a page.
    double white = 0.12; ///< by the square of the percent of the text block left white at its foot
    double muchWhite = 0.8; ///< the same, for what goes beyond whiteLimit
    double whiteLimit = 7;
    double gapRow = 1; ///< by the square of the rows added to each gap between articles
    // Of a spread and of the section.
    double unevenSpread = 0.03; ///< by the square of the percent by which the feet of its two pages differ
    double endWhite = 0.006; ///< by the square of the percent of its last page left white
    double broken = 200; ///< an article over a page end; only what is higher than a page is ever broken
};
inline constexpr MakeupWeights makeupWeights;

/// Rows that may be added to a gap between two articles so that a page's foot comes down.
inline constexpr int mostGapRows = 3;
/// Half rows that may be put between the paragraphs of texts without photos, all over a page.
inline constexpr int mostAir = 2;

/// Value × value.
[[nodiscard]] constexpr double squared(double value)
{
    return value * value;
}

/// An article laid out so on a measure of this width.
[[nodiscard]] double galleyCost(const GalleyPlan &plan, const ShapedArticle &article, double width);

/// The same of a text without photos: sum of the squares of its stretch beyond the best, half rows between paragraphs.
[[nodiscard]] double textCost(double looseness, int air);

/// Rows of the free ones that go into the gaps of a page; the others stay white at its foot.
[[nodiscard]] constexpr int rowsIntoGaps(int free, int gaps)
{
    return free < mostGapRows * gaps ? free : mostGapRows * gaps;
}

/// A page on which the section goes on, with so many free rows of `capacity` and so many gaps.
[[nodiscard]] constexpr double pageCost(int free, int gaps, int capacity)
{
    const int spread = rowsIntoGaps(free, gaps);
    const double percent = 100.0 * (free - spread) / capacity;
    const double beyond = percent > makeupWeights.whiteLimit ? percent - makeupWeights.whiteLimit : 0;
    const double gapCost = gaps > 0 ? makeupWeights.gapRow * squared(double(spread) / gaps) * gaps : 0;
    return makeupWeights.white * squared(percent) + makeupWeights.muchWhite * squared(beyond) + gapCost;
}

/// The last page of a section.
[[nodiscard]] constexpr double endCost(int used, int capacity)
{
    return makeupWeights.endWhite * squared(100.0 - 100.0 * used / capacity);
}

/// Two pages of a spread with so many white rows at their feet.
[[nodiscard]] constexpr double spreadCost(int leftFoot, int rightFoot, int capacity)
{
    return makeupWeights.unevenSpread * squared(100.0 * (leftFoot - rightFoot) / capacity);
}

} // namespace DiemTin
