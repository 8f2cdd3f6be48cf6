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
        const qreal wide = m_width * (upright ? 0.42 : 0.58);
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

std::vector<ArticleLayout> articleLayouts(const ShapedArticle &article, const GalleyStyle &style, const Grid &grid,
                                          qreal wishedWidth)
{
    if (article.photos.empty())
        return {ArticleLayout{}};
    if (wishedWidth > 0)
        return {Layouts(article, style, grid).wished(wishedWidth)};
    return style.column > 0 ? Layouts(article, style, grid).inColumns() : Layouts(article, style, grid).all();
}

} // namespace DiemTin
