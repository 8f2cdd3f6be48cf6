// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageLayout: where the pages of a proof stand on the long strip that the page view scrolls over.

#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace DiemTin {

/// One page below the other, or as in the open booklet: the cover alone at the right, then pairs.
enum class PageArrangement { Single, Spread };

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

    /// The scale at which a page, or a pair, fills the viewport's width.
    [[nodiscard]] static qreal scaleForWidth(QSizeF page, PageArrangement arrangement, int viewportWidth);
    /// The scale at which it fits whole.
    [[nodiscard]] static qreal scaleForPage(QSizeF page, PageArrangement arrangement, QSize viewport);

    static constexpr int Margin = 14; ///< round the strip, logical pixels
    static constexpr int Gap = 14; ///< between pages, logical pixels

private:
    QList<QRect> m_rects;
    QSize m_total;
};

} // namespace DiemTin
