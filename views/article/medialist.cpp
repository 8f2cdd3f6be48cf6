// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, drags and drops of the row of cards.

#include "views/article/medialist.h"

#include "models/desk/photobatch.h"
#include "views/article/mediamodel.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace DiemTin {
namespace {

const QString rowType = QStringLiteral("application/x-diemtin-photo-row");

bool isOwnKey(const QKeyEvent *event)
{
    const QKeyCombination key = event->keyCombination();
    return key == (Qt::AltModifier | Qt::Key_Left) || key == (Qt::AltModifier | Qt::Key_Right)
        || key == QKeyCombination(Qt::Key_Delete) || event->matches(QKeySequence::Paste);
}

} // namespace

MediaList::MediaList(QWidget *parent)
    : QListView(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
}

bool MediaList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void MediaList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool photo = row >= 0 && qobject_cast<MediaModel *>(model())->kind(row) == MediaModel::Kind::Photo;
    const QKeyCombination key = event->keyCombination();
    if (key == (Qt::AltModifier | Qt::Key_Left) && photo && !m_readOnly)
        Q_EMIT photoMoved(row, row - 1);
    else if (key == (Qt::AltModifier | Qt::Key_Right) && photo && !m_readOnly)
        Q_EMIT photoMoved(row, row + 2);
    else if (event->key() == Qt::Key_Delete && row >= 0 && !m_readOnly)
        Q_EMIT removeRequested(row);
    else if (event->matches(QKeySequence::Paste) && !m_readOnly)
        Q_EMIT pasteRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && photo && !m_readOnly)
        Q_EMIT cropRequested(row);
    else if (event->key() == Qt::Key_Space && photo)
        Q_EMIT previewRequested(row);
    else
        QListView::keyPressEvent(event);
}

void MediaList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && qobject_cast<MediaModel *>(model())->kind(index.row()) == MediaModel::Kind::Photo)
        Q_EMIT previewRequested(index.row());
}

void MediaList::startDrag(Qt::DropActions)
{
    if (m_readOnly)
        return;
    auto *dragged = new QMimeData;
    dragged->setData(rowType, QByteArray::number(currentIndex().row()));
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction);
}

int MediaList::rowBefore(QPoint position) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (position.x() < visualRect(model()->index(row, 0)).center().x())
            return row;
    }
    return model()->rowCount();
}

bool MediaList::accepts(const QDropEvent *event) const
{
    const bool own = event->mimeData()->hasFormat(rowType) && event->source() == this;
    return !m_readOnly && (own || offersPhotos(*event->mimeData()));
}

void MediaList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(accepts(event));
}

void MediaList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(accepts(event));
}

void MediaList::dropEvent(QDropEvent *event)
{
    if (!accepts(event))
        return;
    const int to = rowBefore(event->position().toPoint());
    event->setDropAction(event->source() == this ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    if (event->mimeData()->hasFormat(rowType) && event->source() == this)
        Q_EMIT photoMoved(event->mimeData()->data(rowType).toInt(), to);
    else
        Q_EMIT dataDropped(*event->mimeData(), to);
}

} // namespace DiemTin
