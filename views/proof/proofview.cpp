// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages, sizes and scrolling of the page view.

#include "views/proof/proofview.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace DiemTin {

ProofView::ProofView(ScreenPictures &pictures, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_cache(pictures)
{
    setObjectName(QStringLiteral("pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Trang in"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(240, 200);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(20);
    connect(&pictures, &ScreenPictures::picturesArrived, this, [this] {
        if (!m_repaint.isActive())
            m_repaint.start();
    });
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        m_cache.forgetIncomplete();
        viewport()->update();
    });
}

ProofView::~ProofView() = default;

void ProofView::setProof(const Proof &proof)
{
    const Proof before = std::exchange(m_proof, proof);
    const PageLayout layoutBefore = m_layout;
    const bool markWasSeen = !placeRect().isEmpty() && viewport()->rect().contains(placeRect());
    m_index.setProof(m_proof);
    arrange();
    makeCurrent(lastPage() < 0 ? -1 : std::clamp(m_current, 0, lastPage()));
    m_selection.removeIf([this](int page) { return page > lastPage(); });
    updatePages(before, layoutBefore);
    updateMark();
    findPlace();
    if (markWasSeen)
        reveal(placeRect(), 2 * PageLayout::Margin);
    Q_EMIT pagesChanged();
}

/// Has those pages painted that look different now.
void ProofView::updatePages(const Proof &before, const PageLayout &layoutBefore)
{
    if (before.pages.size() != m_proof.pages.size() || layoutBefore.total() != m_layout.total()) {
        viewport()->update();
        return;
    }
    for (int page = 0; page <= lastPage(); ++page) {
        const Page &old = *before.pages[static_cast<std::size_t>(page)];
        if (old.hash != pageAt(page).hash || layoutBefore.rect(page) != m_layout.rect(page))
            updatePage(page);
    }
}

void ProofView::setZoom(qreal zoom)
{
    if (!isOverview())
        m_mode = ZoomMode::Fixed;
    applyZoom(zoom, viewport()->rect().center());
}

void ProofView::zoomIn()
{
    setZoom(PageZoom::stepAbove(zoom()));
}

void ProofView::zoomOut()
{
    setZoom(PageZoom::stepBelow(zoom()));
}

void ProofView::setZoomMode(ZoomMode mode)
{
    m_mode = mode;
    if (isOverview())
        openPage(m_current);
    if (mode != ZoomMode::Fixed)
        applyZoom(fittingZoom(), viewport()->rect().center());
    Q_EMIT zoomChanged();
}

void ProofView::setArrangement(PageArrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    if (!isOverview())
        m_reading = m_arrangement;
    m_arrangement = arrangement;
    if (!isOverview())
        m_reading = m_arrangement;
    m_selection.clear();
    leave();
    arrange();
    if (m_current >= 0)
        setCurrentPage(m_current);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void ProofView::setCurrentPage(int page)
{
    if (page < 0 || page >= m_layout.count())
        return;
    makeCurrent(page);
    const QRect view = viewport()->rect();
    if (isOverview()) {
        reveal(pageRect(page) | m_layout.labelRect(page).translated(-scrolled()), PageLayout::Margin);
        return;
    }
    const QRect rect = pageRect(page);
    QPoint position = scrolled();
    if (rect.top() < 0 || rect.bottom() > view.bottom())
        position.ry() += rect.top() - PageLayout::Margin;
    if (rect.left() < 0 || rect.right() > view.right())
        position.rx() += rect.left() - PageLayout::Margin;
    scrollTo(position);
}

void ProofView::openPage(int page)
{
    setArrangement(m_reading);
    setCurrentPage(page);
}

QRect ProofView::pageRect(int page) const
{
    return m_layout.rect(page).translated(-scrolled());
}

QPoint ProofView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

/// Scrolls without taking it for a person's scrolling.
void ProofView::scrollTo(QPoint position)
{
    const QScopedValueRollback guard(m_arranging, true);
    horizontalScrollBar()->setValue(position.x());
    verticalScrollBar()->setValue(position.y());
}

QRectF ProofView::toViewport(int page, const QRectF &rect) const
{
    const QRect shown = pageRect(page);
    const qreal scale = shown.width() / pageAt(page).size.width();
    return {shown.topLeft() + rect.topLeft() * scale, rect.size() * scale};
}

qreal ProofView::fittingZoom() const
{
    if (m_proof.pages.empty())
        return m_zoom;
    const QSizeF page = m_proof.pages.front()->size;
    const qreal scale = m_mode == ZoomMode::FitPage ? PageLayout::scaleForPage(page, m_reading, viewport()->size())
                                                    : PageLayout::scaleForWidth(page, m_reading, viewport()->width());
    return PageZoom::zoomOf(scale);
}

/// What is under the point stays under it.
void ProofView::applyZoom(qreal zoom, QPoint fixedPoint)
{
    zoom = isOverview() ? std::clamp(zoom, PageZoom::leastThumbnail, PageZoom::mostThumbnail)
                        : std::clamp(zoom, minimumZoom, maximumZoom);
    const int page = m_layout.nearest(fixedPoint + scrolled());
    const QRect before = pageRect(page);
    const QPointF part = before.isEmpty() ? QPointF()
                                          : QPointF(qreal(fixedPoint.x() - before.left()) / before.width(),
                                                    qreal(fixedPoint.y() - before.top()) / before.height());
    const bool changed = !qFuzzyCompare(zoom, this->zoom());
    (isOverview() ? m_thumbnail : m_zoom) = zoom;
    arrange();
    if (page >= 0 && changed) {
        const QRect after = m_layout.rect(page);
        scrollTo({qRound(after.left() + part.x() * after.width()) - fixedPoint.x(),
                  qRound(after.top() + part.y() * after.height()) - fixedPoint.y()});
    }
    viewport()->update();
    if (changed)
        Q_EMIT zoomChanged();
}

void ProofView::zoomAround(qreal factor, QPoint fixedPoint)
{
    if (!isOverview())
        m_mode = ZoomMode::Fixed;
    applyZoom(zoom() * factor, fixedPoint);
}

void ProofView::arrange()
{
    const QScopedValueRollback guard(m_arranging, true);
    if (m_mode != ZoomMode::Fixed && !isOverview())
        m_zoom = std::clamp(fittingZoom(), minimumZoom, maximumZoom);
    QList<QSizeF> sizes;
    sizes.reserve(static_cast<qsizetype>(m_proof.pages.size()));
    for (const std::shared_ptr<const Page> &page : m_proof.pages)
        sizes.append(page->size);
    const QSize view = viewport()->size();
    m_layout = PageLayout(sizes, PageZoom::scaleOf(zoom()), m_arrangement, view.width());
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.total().height() - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.total().width() - view.width()));
}

void ProofView::makeCurrent(int page)
{
    if (page == m_current)
        return;
    updatePage(std::exchange(m_current, page));
    updatePage(page);
    Q_EMIT currentPageChanged();
}

void ProofView::followScrolling()
{
    if (isOverview())
        return;
    const QRect view = viewport()->rect();
    const QRect seen = pageRect(m_current).intersected(view);
    if (m_current >= 0 && seen.height() * 3 > std::min(view.height(), pageRect(m_current).height()))
        return;
    makeCurrent(m_layout.nearest(view.center() + scrolled()));
}

void ProofView::resizeEvent(QResizeEvent *)
{
    const qreal before = zoom();
    if (m_mode == ZoomMode::Fixed || isOverview()) {
        arrange();
        if (isOverview())
            setCurrentPage(m_current);
    } else {
        applyZoom(fittingZoom(), QPoint(viewport()->width() / 2, 0));
    }
    if (!qFuzzyCompare(before, zoom()))
        Q_EMIT zoomChanged();
}

void ProofView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_arranging)
        followScrolling();
}

} // namespace DiemTin
