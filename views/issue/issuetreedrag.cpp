// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drag and drop of the issue's tree: where a drop goes, the line that shows it, and the picture under the pointer.

#include "models/tables/issueoutlinemodel.h"
#include "views/issue/issuetree.h"
#include "views/issue/outlinerow.h"
#include "views/shared/theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QPainter>
#include <QPointer>

namespace DiemTin {

/// A band's lower half means before its first article, just below; its upper half, and all of it where nothing stands
/// below, means behind its last.
IssueTree::DropPlace IssueTree::dropPlaceOnSection(const QModelIndex &section, QPoint position) const
{
    const QRect band = visualRect(section);
    const int rows = m_model->rowCount(section);
    if (rows > 0 && isExpanded(section) && position.y() > band.center().y())
        return {{section.row(), 0}, QRect(outlineSide, band.bottom(), band.width() - 2 * outlineSide, 2)};
    return {{section.row(), rows}, band.adjusted(outlineSide, 0, -outlineSide, 0), DropPlace::Look::Frame};
}

std::optional<IssueTree::DropPlace> IssueTree::dropPlaceAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
        if (!last.isValid())
            return std::nullopt;
        const int rows = m_model->rowCount(last);
        if (rows == 0 || !isExpanded(last))
            return dropPlaceOnSection(last, visualRect(last).topLeft());
        const QRect row = visualRect(m_model->index(rows - 1, 0, last));
        return DropPlace{{last.row(), rows}, QRect(outlineSide, row.bottom(), row.width() - 2 * outlineSide, 2)};
    }
    if (!index.parent().isValid())
        return dropPlaceOnSection(index, position);
    const QRect row = visualRect(index);
    const bool below = position.y() > row.center().y();
    return DropPlace{{index.parent().row(), index.row() + (below ? 1 : 0)},
                     QRect(outlineSide, below ? row.bottom() : row.top() - 1, row.width() - 2 * outlineSide, 2)};
}

void IssueTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_drop)
        return;
    QPainter painter(viewport());
    const QColor colour = themeColours().accent;
    if (m_drop->look == DropPlace::Look::Line) {
        painter.fillRect(m_drop->mark, colour);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColours().amber, 2));
    painter.drawRoundedRect(QRectF(m_drop->mark).adjusted(1, 9, -1, -1), 3, 3);
}

void IssueTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (m_drop)
        viewport()->update();
}

QPixmap IssueTree::dragPicture() const
{
    const qsizetype count = selectedRows().size();
    const QString title = currentIndex().data(IssueOutlineModel::TitleRole).toString();
    const QString text = count > 1 ? tr("%n tin", nullptr, static_cast<int>(count))
                                   : fontMetrics().elidedText(title, Qt::ElideRight, 260);
    const QSize size(fontMetrics().horizontalAdvance(text) + 20, fontMetrics().lineSpacing() + 8);
    QPixmap picture(size * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColours().accent);
    painter.setBrush(themeColours().selected);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 4, 4);
    painter.setFont(font());
    painter.setPen(themeColours().text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

void IssueTree::startDrag(Qt::DropActions)
{
    const QList<QUuid> moving = selectedPlacements();
    if (moving.isEmpty())
        return;
    const QPointer<QDrag> drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(selectedRows()));
    drag->setPixmap(dragPicture());
    drag->setHotSpot({-12, -6});
    m_droppedHere = false;
    const Qt::DropActions possible = m_changeable ? Qt::MoveAction | Qt::CopyAction : Qt::CopyAction;
    const Qt::DropAction done = drag->exec(possible, m_changeable ? Qt::MoveAction : Qt::CopyAction);
    forgetDrop();
    // Another part of this window took them as a move: they leave the issue.
    if (done == Qt::MoveAction && !m_droppedHere && drag && drag->target() != nullptr)
        Q_EMIT removalRequested(moving);
}

void IssueTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_changeable)
        QTreeView::dragEnterEvent(event);
    else
        event->ignore();
}

void IssueTree::dragMoveEvent(QDragMoveEvent *event)
{
    // Scrolls and unfolds on the way; whether and where one may drop is decided below.
    QTreeView::dragMoveEvent(event);
    m_drop = unpacked(event->mimeData()).isEmpty() ? std::nullopt : dropPlaceAt(event->position().toPoint());
    viewport()->update();
    if (!m_drop) {
        event->ignore();
        return;
    }
    event->setDropAction(event->source() == this ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

void IssueTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    forgetDrop();
}

void IssueTree::forgetDrop()
{
    m_drop.reset();
    viewport()->update();
}

void IssueTree::dropEvent(QDropEvent *event)
{
    const std::optional<DropPlace> place = dropPlaceAt(event->position().toPoint());
    forgetDrop();
    stopAutoScroll();
    setState(NoState);
    if (!place || !m_changeable || !m_model->offer(event->mimeData(), place->spot)) {
        event->ignore();
        return;
    }
    m_droppedHere = true;
    event->setDropAction(event->source() == this ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

} // namespace DiemTin
