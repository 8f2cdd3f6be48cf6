// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofView: keys, and what they choose.

#include "views/proof/proofview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace DiemTin {

QList<int> ProofView::chosenPages() const
{
    QList<int> pages = m_selection.values();
    if (pages.isEmpty() && m_current >= 0)
        pages.append(m_current);
    std::ranges::sort(pages);
    return pages;
}

void ProofView::copy()
{
    if (const QList<int> pages = chosenPages(); !pages.isEmpty())
        Q_EMIT picturesWanted(pages);
}

void ProofView::selectAll()
{
    if (!isOverview())
        return;
    QList<int> pages(lastPage() + 1);
    std::iota(pages.begin(), pages.end(), 0);
    setSelection({pages.cbegin(), pages.cend()});
}

void ProofView::keyPressEvent(QKeyEvent *event)
{
    if (m_current >= 0 && (isOverview() ? overviewKey(*event) : readingKey(*event)))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

void ProofView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    updateCursor({});
}

void ProofView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    updateCursor({});
    QAbstractScrollArea::focusOutEvent(event);
}

/// Pages are turned where they are shown whole; larger ones are scrolled.
bool ProofView::readingKey(const QKeyEvent &event)
{
    const bool whole = m_mode == ZoomMode::FitPage;
    const bool wide = horizontalScrollBar()->maximum() > 0;
    switch (event.key()) {
    case Qt::Key_Home:
        setCurrentPage(0);
        verticalScrollBar()->setValue(0);
        return true;
    case Qt::Key_End:
        setCurrentPage(lastPage());
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (whole)
            setCurrentPage(m_layout.rowsAway(m_current, event.key() == Qt::Key_PageUp ? -1 : 1));
        return whole;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!wide)
            setCurrentPage(std::clamp(m_current + (event.key() == Qt::Key_Left ? -1 : 1), 0, lastPage()));
        return !wide;
    case Qt::Key_Space:
        if (!event.isAutoRepeat()) {
            m_spaceHeld = true;
            updateCursor({});
        }
        return true;
    default:
        return false;
    }
}

bool ProofView::overviewKey(const QKeyEvent &event)
{
    const int rowsSeen = std::max(1, viewport()->height() / std::max(1, pageRect(m_current).height()));
    switch (event.key()) {
    case Qt::Key_Left:
        walkTo(m_current - 1, event.modifiers());
        return true;
    case Qt::Key_Right:
        walkTo(m_current + 1, event.modifiers());
        return true;
    case Qt::Key_Up:
        walkTo(m_layout.rowsAway(m_current, -1), event.modifiers());
        return true;
    case Qt::Key_Down:
        walkTo(m_layout.rowsAway(m_current, 1), event.modifiers());
        return true;
    case Qt::Key_PageUp:
        walkTo(m_layout.rowsAway(m_current, -rowsSeen), event.modifiers());
        return true;
    case Qt::Key_PageDown:
        walkTo(m_layout.rowsAway(m_current, rowsSeen), event.modifiers());
        return true;
    case Qt::Key_Home:
        walkTo(0, event.modifiers());
        return true;
    case Qt::Key_End:
        walkTo(lastPage(), event.modifiers());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        openPage(m_current);
        return true;
    default:
        return false;
    }
}

void ProofView::walkTo(int page, Qt::KeyboardModifiers modifiers)
{
    page = std::clamp(page, 0, lastPage());
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        selectTo(page);
        return;
    }
    setSelection({});
    setCurrentPage(page);
}

} // namespace DiemTin
