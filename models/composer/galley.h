// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Galley: an article set in rows of the baseline grid, not yet on a page.

#pragma once

#include "models/base/length.h"
#include "models/composer/shape.h"

namespace DiemTin {

/// The grid everything in the text block stands on: rows as high as the body's leading.
struct Grid
{
    Grid(const Template &look, Typesetter &setter);

    qreal row = 0; ///< height of a row, composer units
    qreal baseline = 0; ///< of the body's baseline below the top of its row
    qreal capHeight = 0; ///< of the body
    /// The rows that something `height` composer units high takes, rounded up.
    [[nodiscard]] int rowsFor(qreal height) const;
};

/// Pictures wider than that (width / height) stand over the text, not beside it.
inline constexpr qreal panoramaAspect = 2.1;
/// Space between two photos of a strip.
inline constexpr qreal acrossGap = fromMillimetres(4);
/// Text beside a photo, or in a column, that is narrower is not justified: its word spaces would gape.
inline constexpr qreal narrowText = fromMillimetres(90);

/// One way to lay an article out: how its photos stand, and how long its text runs.
struct ArticleLayout
{
    enum class Kind {
        None,
        Beside, ///< the text runs round the photos, which alternate sides
        Stacked, ///< the text runs beside the photos, which stand one below the other, equally wide
        Across, ///< all photos in one strip over the whole measure, before the text
        Tiered, ///< in several strips, one below the other, before the text
        Alone, ///< each photo in rows of its own, as wide as wished
        Headed, ///< in columns: the photos stand at their heads, as wide as they
    };
    Kind kind = Kind::None;
    int rows = 0; ///< Beside: height of each photo with its caption; Stacked, Across, Tiered: of all; Headed: of each
    bool left = true; ///< side of the first photo
    int upper = 0; ///< Tiered: photos of the upper of two strips; 0: evenly in `strips`
    int strips = 0; ///< Tiered
    int gap = 2; ///< Beside: rows between the end of a photo and the start of the next
    qreal width = 0; ///< of each photo, composer units, and `rows` follows from it; 0: it follows from `rows`
    // Only where there are no photos:
    int lines = 0; ///< lines of text that it has more than set best
    int air = 0; ///< half rows under the head and between paragraphs; only in what is not higher than a page
    int first = 0; ///< in columns: rows of them on the first page, where it takes several; 0: as many as fit

    bool operator==(const ArticleLayout &) const = default;
};

/// An item of a galley, with the row it belongs to (the first it touches).
struct GalleyItem
{
    int row = 0;
    PageItem item;
};

/// A set article. Coordinates are relative to its top left corner.
struct Galley
{
    int rows = 0;
    std::vector<GalleyItem> items;
    std::vector<bool> mayBreakAfter; ///< for each row: whether a page may end behind it
};

/// What a galley would look like: everything but the set lines. Cheap to make.
struct GalleyPlan
{
    ArticleLayout layout;
    int rows = 0;
    int headRows = 0;
    int hole = 0; ///< rows beside a photo that the text does not fill
    qreal photoWidth = 0; ///< of the first photo, composer units
    bool narrow = false; ///< text beside a photo is too narrow to be justified
    qreal looseness = 0; ///< sum of the squares of the word spaces' stretch over that of the best setting
    struct Block
    {
        int row = 0; ///< of its first line
        std::vector<LineEnd> ends;
        std::vector<LinePlace> places;
    };
    struct Photo
    {
        int row = 0;
        int rows = 0;
        QRectF rect;
        QRectF crop{0, 0, 1, 1};
        std::vector<LineEnd> captionEnds;
        qreal captionTop = 0;
    };
    std::vector<LineEnd> headlineEnds;
    std::vector<LinePlace> headlinePlaces;
    QRectF chip; ///< behind the date; empty: none
    qreal sourceBaseline = 0;
    std::vector<Block> blocks;
    std::vector<Photo> placedPhotos;
    int qrRow = -1; ///< -1: no QR codes
    std::vector<std::pair<int, int>> columns; ///< rows [from, to) in which two columns stand side by side
    std::vector<bool> mayBreakAfter;
};

/// What surrounds an article's galley.
struct GalleyStyle
{
    ArticleForm form = ArticleForm::News;
    qreal width = 0; ///< of the measure, composer units
    QColor sectionColour;
    bool head = true; ///< headline, chip and source line are part of the galley
    qreal column = 0; ///< width of each of the two columns of its text, under the headline; 0: one of the whole width
    int pageRows = 0; ///< of the grid on a page; read only where there are columns, which never run over a page's end
};

/// Lays an article out in rows so.
[[nodiscard]] GalleyPlan planGalley(const ShapedArticle &article, const GalleyStyle &style, ArticleLayout layout,
                                    const Template &look, Typesetter &setter);

/// A number of lines that a text without photos can have more (or fewer) than set best, and the sum of the squares of
/// its word spaces' stretch over that of the best setting.
struct LineVariety
{
    int lines = 0;
    qreal looseness = 0;
};
[[nodiscard]] std::vector<LineVariety> lineVarieties(const ShapedArticle &article, const GalleyStyle &style,
                                                     const Template &look, Typesetter &setter);

/// Rows that a text of so many blocks gets higher by ArticleLayout::air.
[[nodiscard]] int airRows(int air, size_t blocks);

/// How far photos may be from their usual sizes.
enum class LayoutRange {
    Usual,
    Wide, ///< the usual ones, and photos so large or cut so low that one would see them only on a page left white else
};

/// How many photos stand in each of so many strips, the first ones having one more where it does not come out even.
[[nodiscard]] std::vector<size_t> evenStrips(size_t photos, size_t strips);

/// Every way worth trying to place the article's photos on this measure; never empty. With a wished photo width
/// (composer units, 0: none) only that.
[[nodiscard]] std::vector<ArticleLayout> articleLayouts(const ShapedArticle &article, const GalleyStyle &style,
                                                        const Grid &grid, qreal wishedWidth,
                                                        LayoutRange range = LayoutRange::Usual);

/// Sets the planned galley's lines.
[[nodiscard]] Galley setGalley(const ShapedArticle &article, const GalleyStyle &style, const GalleyPlan &plan,
                               const Template &look, Typesetter &setter);

/// The part of a picture that fills a rectangle of the aspect (width / height) `rectAspect`, taken from the part `used`
/// of the aspect `usedAspect`; all parts as fractions of the picture. What is cut off in height is taken more from the
/// foot than from the top, where faces are.
[[nodiscard]] QRectF cropTo(const QRectF &used, qreal usedAspect, qreal rectAspect);

/// Link areas over the linked stretches of a set text's lines, relative to the text's origin.
[[nodiscard]] std::vector<LinkArea> linkAreas(const StyledText &text, const SetText &set);

} // namespace DiemTin
