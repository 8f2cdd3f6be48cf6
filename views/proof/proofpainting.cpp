// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: from pages to pixels of the window.

#include "views/proof/pagepainting.h"
#include "views/proof/proofview.h"
#include "views/shared/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace DiemTin {
namespace {

constexpr QMargins fringe(pageFringe, pageFringe, pageFringe, pageFringe);

/// The point on a whole pixel of the device, so that a pixmap is shown as it is where a pixel is no whole unit.
QPointF onPixel(QPoint point, qreal ratio)
{
    return {qRound(point.x() * ratio) / ratio, qRound(point.y() * ratio) / ratio};
}

} // namespace

void ProofView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), themeColours().desk);
    const QRect area = event->rect().marginsAdded(fringe).adjusted(0, -PageLayout::LabelHeight, 0, 0);
    for (const int page : m_layout.pagesIn(area.translated(scrolled())))
        paintPage(painter, page);
}

void ProofView::paintPage(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    const qreal ratio = viewport()->devicePixelRatio();
    paintPageShadow(painter, rect);
    painter.drawPixmap(onPixel(rect.topLeft(), ratio), m_cache.pixmap(pageAt(page), rect.size(), ratio));
    paintOrnaments(painter, page);
}

void ProofView::paintOrnaments(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    if (const QRectF hovered = m_hovered.isNull() ? QRectF() : m_index.areaOf(m_hovered, page); !hovered.isEmpty())
        paintArticleOutline(painter, toViewport(page, hovered));
    if (m_mark && m_mark->page == page && !isOverview())
        paintPlaceMark(painter, toViewport(page, m_mark->rect), toViewport(page, m_mark->line));
    if (m_selection.contains(page))
        paintPageSelection(painter, rect);
    if (page == m_current)
        paintPageFrame(painter, rect);
    if (isOverview())
        paintPageLabel(painter, m_layout.labelRect(page).translated(-scrolled()), pageAt(page).number,
                       m_index.sectionColour(page));
}

void ProofView::updatePage(int page)
{
    if (page < 0 || page >= m_layout.count())
        return;
    viewport()->update(pageRect(page).marginsAdded(fringe));
}

void ProofView::updateArticle(const QUuid &article)
{
    if (article.isNull())
        return;
    for (const int page : m_index.pagesOf(article))
        viewport()->update(articleOutlineArea(toViewport(page, m_index.areaOf(article, page))));
}

} // namespace DiemTin
