// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layouts worth trying for an article.

#include "models/composer/galley.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

/// A photo beside the text is no higher than that, however tall (a screenshot of a telephone): it must fit on a page.
constexpr int mostBesideRows = 30;
/// A strip of photos over the whole measure is no higher and no lower than that.
constexpr int mostAcrossRows = 25;
constexpr int leastAcrossRows = 4;
/// The photos at the head of a column are together no higher; more photos than that stand in a strip.
constexpr int mostColumnRows = 26;
constexpr size_t mostHeaded = 4;
/// What a photo beside the text takes of the measure at most, and what must be left for the text.
constexpr qreal mostBeside = 0.62;
constexpr qreal leastText = fromMillimetres(38);
constexpr qreal uprightAspect = 0.9;
/// Beside the text, of the measure: how wide an upright and another photo usually are at most.
constexpr qreal usualUpright = 0.42;
constexpr qreal usualOther = 0.58;
/// In the wide range: how high a strip may be as part of its natural height, and the most rows of photos above a text.
constexpr qreal leastOfStrip = 0.55;
constexpr qreal mostOfStrip = 1.3;
constexpr int mostTieredRows = 38;
constexpr qreal largestUpright = 0.55; ///< of the measure, beside the text
/// More photos than that stand in several strips at once, of so many photos where they fit a page like that, else of
/// more.
constexpr size_t mostInOneStrip = 6;
constexpr size_t usualInStrip = 4;
constexpr qreal mostGallery = fromMillimetres(185); ///< high

class Layouts
{
public:
    Layouts(const ShapedArticle &article, const GalleyStyle &style, const Grid &grid)
        : m_article(article)
        , m_width(style.width)
        , m_column(style.column)
        , m_row(grid.row)
    {
        for (const ShapedPhoto &photo : article.photos) {
            m_aspects += photo.aspect;
            m_heights += 1 / photo.aspect;
            m_widest = std::max(m_widest, photo.aspect);
        }
    }

    std::vector<ArticleLayout> all()
    {
        const qreal aspect = m_article.photos.front().aspect;
        const size_t count = m_article.photos.size();
        if (aspect <= panoramaAspect && count <= 2)
            addBeside(aspect < uprightAspect);
        if (count == 2 || count == 3)
            addStacked();
        if (aspect > panoramaAspect || count >= 2)
            addAcross();
        else if (aspect > uprightAspect && rowsOf(m_width / aspect) <= mostAcrossRows)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Across, .rows = rowsOf(m_width / aspect)});
        if (m_layouts.empty())
            addAcross();
        return std::move(m_layouts);
    }

    /// Many photos: strips below one another.
    std::vector<ArticleLayout> gallery()
    {
        const size_t count = m_article.photos.size();
        size_t most = usualInStrip;
        while (most < mostInOneStrip && galleryRows(stripsOf(count, most)) > mostGalleryRows())
            ++most;
        const size_t strips = stripsOf(count, most);
        const int rows = std::min(galleryRows(strips), mostGalleryRows());
        for (int rest = -rows / 5; rest <= 0; rest += 2)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Tiered,
                                 .rows = std::max(leastAcrossRows * static_cast<int>(strips), rows + rest),
                                 .strips = static_cast<int>(strips)});
        return std::move(m_layouts);
    }

    /// As all(), and what fills a page that stays white else.
    std::vector<ArticleLayout> wide()
    {
        m_layouts = all();
        const size_t count = m_article.photos.size();
        const qreal first = m_article.photos.front().aspect;
        const bool upright = first < uprightAspect;
        if (count == 1 && first <= panoramaAspect)
            addRows({.kind = ArticleLayout::Kind::Beside},
                    rowsOf(m_width * (upright ? usualUpright : usualOther) / first),
                    rowsOf(m_width * (upright ? largestUpright : mostBeside) / first), mostBesideRows);
        if (count > 1 || !upright)
            addStrips({.kind = ArticleLayout::Kind::Across}, rowsOf(m_width / m_aspects), mostAcrossRows);
        if (count > 1)
            addTiers();
        return std::move(m_layouts);
    }

    /// The photos at the heads of the columns, a little lower or higher than they are; in a strip over both, too, where
    /// they are no uprights.
    std::vector<ArticleLayout> inColumns()
    {
        if (m_article.photos.size() >= 2 || m_widest > panoramaAspect)
            addAcross();
        else if (m_widest > uprightAspect)
            addOverColumns();
        if (m_article.photos.size() > mostHeaded)
            return std::move(m_layouts);
        const int natural = std::min(rowsOf(m_column / narrowest()), mostColumnRows / stacked());
        for (int rows = std::max(4, natural - natural / 4); rows <= natural + natural / 8; ++rows)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Headed, .rows = rows});
        return std::move(m_layouts);
    }

    /// All photos as wide as wished.
    [[nodiscard]] ArticleLayout wished(qreal width) const
    {
        using Kind = ArticleLayout::Kind;
        if (m_column > 0)
            return {.kind = ArticleLayout::Kind::Headed,
                    .width = std::min({width, m_column, mostColumnRows * m_row * narrowest() / stacked()})};
        const qreal exact = std::min(width, m_width);
        const qreal highest = exact / narrowest();
        const bool beside = m_width - exact >= leastText && highest < mostBesideRows * m_row;
        return {.kind = beside ? Kind::Beside : Kind::Alone, .width = exact};
    }

private:
    [[nodiscard]] int rowsOf(qreal height) const
    {
        return std::max(3, static_cast<int>(std::lround(height / m_row)) + 1);
    }
    [[nodiscard]] qreal narrowest() const
    {
        return std::ranges::min(m_article.photos, {}, &ShapedPhoto::aspect).aspect;
    }

    [[nodiscard]] int mostGalleryRows() const { return static_cast<int>(mostGallery / m_row); }
    [[nodiscard]] static size_t stripsOf(size_t photos, size_t most) { return (photos + most - 1) / most; }

    /// Rows of so many strips of uncut photos.
    [[nodiscard]] int galleryRows(size_t strips) const
    {
        int rows = 0;
        auto photo = m_article.photos.begin();
        for (const size_t count : evenStrips(m_article.photos.size(), strips)) {
            qreal aspects = 0;
            for (size_t i = 0; i < count; ++i)
                aspects += (photo++)->aspect;
            rows += rowsOf(m_width / aspects);
        }
        return rows;
    }

    /// One layout for each number of rows that no other one like it has, up to `limit`.
    void addRows(ArticleLayout layout, int least, int most, int limit)
    {
        for (layout.rows = least; layout.rows <= std::min(most, limit); ++layout.rows) {
            if (std::ranges::find(m_layouts, layout) == m_layouts.end())
                m_layouts.push_back(layout);
        }
    }

    /// Strips from low ones, cut above and below, to high ones, cut at their sides.
    void addStrips(const ArticleLayout &layout, int whole, int limit)
    {
        addRows(layout, std::max(leastAcrossRows, static_cast<int>(whole * leastOfStrip)),
                static_cast<int>(whole * mostOfStrip), limit);
    }

    /// Two strips, with every number of photos in the upper one.
    void addTiers()
    {
        qreal upper = 0;
        for (size_t i = 1; i < m_article.photos.size(); ++i) {
            upper += m_article.photos[i - 1].aspect;
            addStrips({.kind = ArticleLayout::Kind::Tiered, .upper = static_cast<int>(i)},
                      rowsOf(m_width / upper) + rowsOf(m_width / (m_aspects - upper)), mostTieredRows);
        }
    }

    /// Photos one below the other at the head of a column.
    [[nodiscard]] int stacked() const { return (static_cast<int>(m_article.photos.size()) + 1) / 2; }

    /// One photo over both columns, as a newspaper's leading one: cut to a strip that leaves most of a page to the
    /// text.
    void addOverColumns()
    {
        for (int rows = rowsOf(m_width / 2.4); rows <= rowsOf(m_width / 1.75); rows += 2)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Across, .rows = rows});
    }

    void addBeside(bool upright)
    {
        const qreal aspect = m_article.photos.front().aspect;
        const int most = std::min(mostBesideRows, rowsOf(m_width * mostBeside / m_widest));
        const qreal narrow = m_width * (upright ? 0.17 : 0.24);
        const qreal wide = m_width * (upright ? usualUpright : usualOther);
        for (int rows = std::min(most, rowsOf(narrow / aspect)); rows <= std::min(most, rowsOf(wide / aspect)); ++rows)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Beside, .rows = rows});
    }

    void addStacked()
    {
        const int least = rowsOf(m_width * 0.2 * m_heights);
        const int most = std::min(mostBesideRows, rowsOf(m_width * 0.44 * m_heights));
        for (int rows = least; rows <= most; ++rows)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Stacked, .rows = rows});
    }

    void addAcross()
    {
        const auto gaps = static_cast<qreal>(m_article.photos.size() - 1) * acrossGap;
        const int natural = rowsOf((m_width - gaps) / m_aspects);
        const int spread = std::max(1, natural / 5);
        const int least = std::clamp(natural - spread, leastAcrossRows, mostAcrossRows);
        const int most = std::clamp(natural + spread, leastAcrossRows, mostAcrossRows);
        for (int rows = least; rows <= most; ++rows)
            m_layouts.push_back({.kind = ArticleLayout::Kind::Across, .rows = rows});
    }

    const ShapedArticle &m_article;
    qreal m_width;
    qreal m_column; ///< 0: none
    qreal m_row;
    qreal m_aspects = 0;
    qreal m_heights = 0; ///< of all photos one below the other, if they were 1 wide
    qreal m_widest = 0;
    std::vector<ArticleLayout> m_layouts;
};

} // namespace

std::vector<size_t> evenStrips(size_t photos, size_t strips)
{
    std::vector<size_t> counts(strips, photos / strips);
    for (size_t i = 0; i < photos % strips; ++i)
        ++counts[i];
    return counts;
}

std::vector<ArticleLayout> articleLayouts(const ShapedArticle &article, const GalleyStyle &style, const Grid &grid,
                                          qreal wishedWidth, LayoutRange range)
{
    if (article.photos.empty())
        return {ArticleLayout{}};
    if (wishedWidth > 0)
        return {Layouts(article, style, grid).wished(wishedWidth)};
    Layouts layouts(article, style, grid);
    if (article.photos.size() > mostInOneStrip)
        return layouts.gallery();
    if (style.column > 0)
        return layouts.inColumns();
    return range == LayoutRange::Wide ? layouts.wide() : layouts.all();
}

} // namespace DiemTin
