// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: mouse, wheel, gestures and what they point at.

#include "views/proof/pagemenu.h"
#include "views/proof/pagetip.h"
#include "views/proof/proofview.h"

#include <QGestureEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace DiemTin {

ProofView::Pointed ProofView::pointedAt(QPoint position) const
{
    Pointed pointed;
    const QPoint point = position + scrolled();
    pointed.page = m_layout.pageAt(point);
    if (pointed.page < 0 || isOverview())
        return pointed;
    const QRect rect = m_layout.rect(pointed.page);
    const Page &page = pageAt(pointed.page);
    const QPointF units = QPointF(point - rect.topLeft()) * (page.size.width() / rect.width());
    pointed.hit = findHit(m_proof, page, units);
    pointed.address = findAddress(page, units);
    return pointed;
}

void ProofView::hover(QPoint position)
{
    const Pointed pointed = pointedAt(position);
    const QUuid article = pointed.hit ? pointed.hit->article : QUuid();
    if (article != m_hovered) {
        updateArticle(std::exchange(m_hovered, article));
        updateArticle(article);
    }
    updateCursor(pointed);
}

/// The pointer is no longer over a page.
void ProofView::leave()
{
    updateArticle(std::exchange(m_hovered, QUuid()));
    updateCursor({});
}

void ProofView::updateCursor(const Pointed &pointed)
{
    const bool leads = pointed.hit || !pointed.address.isEmpty() || (isOverview() && pointed.page >= 0);
    viewport()->setCursor(m_pan             ? Qt::ClosedHandCursor
                              : m_spaceHeld ? Qt::OpenHandCursor
                              : leads       ? Qt::PointingHandCursor
                                            : Qt::ArrowCursor);
}

void ProofView::showTip(QPoint position, QPoint global)
{
    const Pointed pointed = pointedAt(position);
    const QUuid article = pointed.hit ? pointed.hit->article : QUuid();
    const QString tip = pageTip(m_proof, m_index, article, pointed.address);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, viewport(), QRect(position, QSize(1, 1)).adjusted(-24, -12, 24, 12));
}

void ProofView::beginPan(QPoint position)
{
    m_pan = position;
    leave();
}

void ProofView::endPan()
{
    m_pan.reset();
    updateCursor({});
}

void ProofView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && m_spaceHeld))
        beginPan(event->position().toPoint());
    else if (left)
        isOverview() ? pressThumbnail(*event) : pressPage(*event);
}

void ProofView::pressPage(const QMouseEvent &event)
{
    const Pointed pointed = pointedAt(event.position().toPoint());
    if (pointed.page < 0)
        return;
    makeCurrent(pointed.page);
    if (event.modifiers().testFlag(Qt::ControlModifier) && !pointed.address.isEmpty())
        Q_EMIT linkActivated(QUrl(pointed.address));
    else if (pointed.hit)
        Q_EMIT placeClicked(*pointed.hit);
}

/// Without a key the page is opened when the button goes up, so that a second click does not fall on its text.
void ProofView::pressThumbnail(const QMouseEvent &event)
{
    const int page = pointedAt(event.position().toPoint()).page;
    if (page < 0) {
        setSelection({});
    } else if (event.modifiers().testFlag(Qt::ControlModifier)) {
        QSet<int> pages = m_selection;
        if (!pages.remove(page))
            pages.insert(page);
        makeCurrent(page);
        m_selectionStart = page;
        setSelection(pages);
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        selectTo(page);
    } else {
        m_pressed = page;
    }
}

/// Selects the pages from where the selection began to this one.
void ProofView::selectTo(int page)
{
    if (m_selection.isEmpty() || m_selectionStart < 0)
        m_selectionStart = std::max(0, m_current);
    QSet<int> pages;
    for (int i = std::min(m_selectionStart, page); i <= std::max(m_selectionStart, page); ++i)
        pages.insert(i);
    setCurrentPage(page);
    setSelection(pages);
}

void ProofView::setSelection(const QSet<int> &pages)
{
    if (pages == m_selection)
        return;
    m_selection = pages;
    viewport()->update();
}

void ProofView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pan) {
        hover(position);
        return;
    }
    const QPoint way = position - *m_pan;
    m_pan = position;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void ProofView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pan) {
        endPan();
        return;
    }
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pointedAt(event->position().toPoint()).page == pressed)
        openPage(pressed);
}

/// The first click has done everything.
void ProofView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ProofView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Pointed pointed = byMouse ? pointedAt(event->pos()) : Pointed{m_current, {}, {}};
    if (pointed.page >= 0 && !m_selection.contains(pointed.page)) {
        setSelection({});
        makeCurrent(pointed.page);
    }
    if (m_current < 0)
        return;
    QMenu *menu = makePageMenu(*this, pointed.hit, pointed.address);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(viewport()->rect().center()));
}

void ProofView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        hover(event->position().toPoint());
        return;
    }
    zoomAround(std::pow(1.1, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

bool ProofView::handleGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            zoomAround(1 + native->value(), native->position().toPoint());
        return native->gestureType() == Qt::ZoomNativeGesture;
    }
    const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (pinch != nullptr && pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomAround(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()).toPoint());
    return pinch != nullptr;
}

bool ProofView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        leave();
        break;
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        if (handleGesture(event))
            return true;
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace DiemTin
