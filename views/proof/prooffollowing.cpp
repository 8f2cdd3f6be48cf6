// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: bringing articles and places of their text into sight.

#include "views/proof/pagepainting.h"
#include "views/proof/proofview.h"

#include <QScrollBar>

#include <algorithm>

namespace DiemTin {
namespace {

/// The least shift that brings `from … to` between `low` and `high`; its beginning where it is too long.
int shiftInto(int from, int to, int low, int high)
{
    if (from < low || to - from > high - low)
        return from - low;
    return std::max(0, to - high);
}

} // namespace

void ProofView::followArticle(const QUuid &article)
{
    const QList<int> pages = m_index.pagesOf(article);
    if (pages.isEmpty())
        return;
    const bool known = article == m_followed;
    m_followed = article;
    if (isOverview()) {
        setCurrentPage(pages.contains(m_current) ? m_current : pages.constFirst());
        return;
    }
    // A part in sight will do for the article one is busy with; of another one wants to see the beginning.
    for (const int page : known ? pages : pages.first(1)) {
        const QRect area = toViewport(page, m_index.areaOf(article, page)).toAlignedRect();
        const QRect seen = area.intersected(viewport()->rect());
        const int most = std::min(area.height(), viewport()->height());
        if (!seen.isEmpty() && seen.height() * 2 >= most && (known || area.top() >= 0)) {
            makeCurrent(page);
            return;
        }
    }
    const int first = pages.constFirst();
    showArea(first, toViewport(first, m_index.areaOf(article, first)).toAlignedRect());
}

/// Shows the whole page where it fits, else the area's beginning.
void ProofView::showArea(int page, const QRect &area)
{
    makeCurrent(page);
    const QRect rect = pageRect(page);
    const QRect view = viewport()->rect();
    QPoint position = scrolled();
    if (rect.height() <= view.height())
        position.ry() += shiftInto(rect.top(), rect.bottom(), 0, view.bottom());
    else if (!view.contains(area))
        position.ry() += area.top() - 3 * PageLayout::Margin;
    if (rect.width() <= view.width())
        position.rx() += shiftInto(rect.left(), rect.right(), 0, view.right());
    else
        position.rx() += shiftInto(area.left(), area.right(), PageLayout::Margin, view.right() - PageLayout::Margin);
    scrollTo(position);
}

/// Scrolls by as little as brings the area and a margin round it into sight.
void ProofView::reveal(const QRect &area, int margin)
{
    if (area.isNull())
        return;
    const QRect view = viewport()->rect();
    scrollTo(scrolled()
             + QPoint(shiftInto(area.left(), area.right(), margin, view.right() - margin),
                      shiftInto(area.top(), area.bottom(), margin, view.bottom() - margin)));
}

void ProofView::followPlace(const QUuid &article, int block, int position)
{
    updateMark();
    m_place = Place{article, block, position};
    findPlace();
    updateMark();
    if (!m_mark) {
        followArticle(article);
        return;
    }
    m_followed = article;
    makeCurrent(m_mark->page);
    if (isOverview()) {
        setCurrentPage(m_current);
        return;
    }
    const QRect line = toViewport(m_mark->page, m_mark->line).toAlignedRect();
    // A place far away is shown with what surrounds it, a near one by the least movement.
    if (line.bottom() < -viewport()->height() / 2 || line.top() > viewport()->height() * 3 / 2)
        showArea(m_mark->page, line.adjusted(0, -viewport()->height() / 3, 0, 0));
    reveal(placeRect(), 2 * PageLayout::Margin);
}

void ProofView::clearPlace()
{
    updateMark();
    m_place.reset();
    m_mark.reset();
}

void ProofView::findPlace()
{
    m_mark = m_place ? m_index.placeOf(m_place->article, m_place->block, m_place->position) : std::nullopt;
}

QRect ProofView::placeRect() const
{
    if (!m_mark || m_mark->page > lastPage())
        return {};
    return toViewport(m_mark->page, m_mark->rect).toAlignedRect().adjusted(0, 0, 1, 0);
}

void ProofView::updateMark()
{
    if (m_mark && m_mark->page <= lastPage())
        viewport()->update(
            placeMarkArea(toViewport(m_mark->page, m_mark->rect), toViewport(m_mark->page, m_mark->line)));
}

} // namespace DiemTin
