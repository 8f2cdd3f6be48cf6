// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageLayout: where the pages of a proof stand on the long strip that the page view scrolls over.

#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace DiemTin {

/// One page below the other; as in the open booklet: the cover alone at the right, then pairs; or as many beside one
/// another as the width takes, with room for a label under each.
enum class PageArrangement { Single, Spread, Overview };

/// Rectangles of pages in logical pixels, centred in the viewport's width. A value.
class PageLayout
{
public:
    PageLayout() = default;
    /// `sizes` in composer units, `scale` in logical pixels per unit.
    PageLayout(const QList<QSizeF> &sizes, qreal scale, PageArrangement arrangement, int viewportWidth);

    [[nodiscard]] QRect rect(int page) const { return m_rects.value(page); }
    [[nodiscard]] int count() const { return static_cast<int>(m_rects.size()); }
    /// The whole strip with its margins.
    [[nodiscard]] QSize total() const { return m_total; }
    /// Pages that touch the area.
    [[nodiscard]] QList<int> pagesIn(const QRect &area) const;
    /// The page under the point, or -1.
    [[nodiscard]] int pageAt(QPoint point) const;
    /// The page nearest to the point; -1 where there is none.
    [[nodiscard]] int nearest(QPoint point) const;
    /// The room for the page's label, below it; empty where the arrangement has no labels.
    [[nodiscard]] QRect labelRect(int page) const;
    /// The page so many rows further down (negative: up) in about the same column; the page itself at the end.
    [[nodiscard]] int rowsAway(int page, int rows) const;

    /// The scale at which a page, or a pair, fills the viewport's width.
    [[nodiscard]] static qreal scaleForWidth(QSizeF page, PageArrangement arrangement, int viewportWidth);
    /// The scale at which it fits whole.
    [[nodiscard]] static qreal scaleForPage(QSizeF page, PageArrangement arrangement, QSize viewport);

    static constexpr int Margin = 14; ///< round the strip, logical pixels
    static constexpr int Gap = 14; ///< between pages, logical pixels
    static constexpr int LabelHeight = 24; ///< below pages of the overview, logical pixels

private:
    [[nodiscard]] int columnOf(int page) const;

    QList<QRect> m_rects;
    QSize m_total;
    PageArrangement m_arrangement = PageArrangement::Single;
    int m_columns = 1;
};

} // namespace DiemTin
