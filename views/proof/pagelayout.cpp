// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arithmetic of the page strip.

#include "views/proof/pagelayout.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace DiemTin {
namespace {

/// Pages beside one another.
int columnsFor(PageArrangement arrangement, int widest, int viewportWidth)
{
    constexpr int gap = PageLayout::Gap;
    switch (arrangement) {
    case PageArrangement::Single:
        return 1;
    case PageArrangement::Spread:
        return 2;
    case PageArrangement::Overview:
        return std::max(1, (viewportWidth - 2 * PageLayout::Margin + gap) / std::max(1, widest + gap));
    }
    Q_UNREACHABLE_RETURN(1);
}

int widestOf(const QList<QSizeF> &sizes, qreal scale)
{
    int widest = 0;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, qRound(size.width() * scale));
    return widest;
}

} // namespace

PageLayout::PageLayout(const QList<QSizeF> &sizes, qreal scale, PageArrangement arrangement, int viewportWidth)
    : m_arrangement(arrangement)
{
    const int widest = widestOf(sizes, scale);
    m_columns = columnsFor(arrangement, widest, viewportWidth);
    const int stripWidth = m_columns * widest + (m_columns - 1) * Gap;
    const int left = std::max(Margin, (viewportWidth - stripWidth) / 2);
    const int label = arrangement == PageArrangement::Overview ? LabelHeight : 0;
    int top = Margin;
    int rowHeight = 0;
    for (int page = 0; page < sizes.size(); ++page) {
        const int column = columnOf(page);
        if (page > 0 && column == 0) {
            top += rowHeight + Gap;
            rowHeight = 0;
        }
        const QSize pixels = (sizes.at(page) * scale).toSize();
        m_rects.append(QRect(QPoint(left + column * (widest + Gap), top), pixels));
        rowHeight = std::max(rowHeight, pixels.height() + label);
    }
    m_total = sizes.isEmpty() ? QSize() : QSize(stripWidth + 2 * Margin, top + rowHeight + Margin);
}

int PageLayout::columnOf(int page) const
{
    // In a spread the cover stands at the right, so odd indices open a row.
    return m_arrangement == PageArrangement::Spread ? (page + 1) % 2 : page % m_columns;
}

QList<int> PageLayout::pagesIn(const QRect &area) const
{
    QList<int> pages;
    for (int page = 0; page < m_rects.size(); ++page) {
        if (m_rects.at(page).intersects(area))
            pages.append(page);
    }
    return pages;
}

int PageLayout::pageAt(QPoint point) const
{
    for (int page = 0; page < m_rects.size(); ++page) {
        if (m_rects.at(page).contains(point))
            return page;
    }
    return -1;
}

int PageLayout::nearest(QPoint point) const
{
    int best = -1;
    qreal bestDistance = std::numeric_limits<qreal>::max();
    for (int page = 0; page < m_rects.size(); ++page) {
        const QRect &r = m_rects.at(page);
        const QPoint inside(std::clamp(point.x(), r.left(), r.right()), std::clamp(point.y(), r.top(), r.bottom()));
        const qreal distance = QLineF(point, inside).length();
        if (distance < bestDistance) {
            bestDistance = distance;
            best = page;
        }
    }
    return best;
}

QRect PageLayout::labelRect(int page) const
{
    if (m_arrangement != PageArrangement::Overview || page < 0 || page >= count())
        return {};
    const QRect &shown = m_rects.at(page);
    return {shown.left(), shown.bottom() + 1, shown.width(), LabelHeight};
}

int PageLayout::rowsAway(int page, int rows) const
{
    if (page < 0 || page >= count())
        return page;
    const int away = page + rows * m_columns;
    if (m_arrangement == PageArrangement::Overview)
        return away >= 0 && away < count() ? away : page;
    return std::clamp(away, 0, count() - 1);
}

qreal PageLayout::scaleForWidth(QSizeF page, PageArrangement arrangement, int viewportWidth)
{
    const int across = arrangement == PageArrangement::Spread ? 2 : 1;
    const int room = viewportWidth - 2 * Margin - (across - 1) * Gap;
    // Whole pixels a page: a pair must not be one pixel wider than the viewport.
    return page.isEmpty() ? 0 : std::max(1, room / across) / page.width();
}

qreal PageLayout::scaleForPage(QSizeF page, PageArrangement arrangement, QSize viewport)
{
    const qreal height = page.isEmpty() ? 0 : std::max(1.0, viewport.height() - 2.0 * Margin) / page.height();
    return std::min(height, scaleForWidth(page, arrangement, viewport.width()));
}

} // namespace DiemTin
