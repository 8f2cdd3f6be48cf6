// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card: picture, frame of the chosen one, mark of a missing caption.

#include "views/article/mediadelegate.h"

#include "views/article/mediamodel.h"
#include "views/shared/icons.h"
#include "views/shared/screenpictures.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace DiemTin {
namespace {

/// The rectangle less a part of its height on every side.
QRect shrunk(const QRect &rect, int part)
{
    const int by = rect.height() / part;
    return rect.adjusted(by, by, -by, -by);
}

} // namespace

MediaDelegate::MediaDelegate(ScreenPictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{ }

QSize MediaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_card;
}

void MediaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *qobject_cast<const MediaModel *>(index.model());
    const ThemeColours &colours = themeColours();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen ? colours.accent : colours.line, chosen ? 2 : 1));
    painter->setBrush(chosen ? colours.selected : colours.panel);
    painter->drawRoundedRect(QRectF(card), 3, 3);
    const QRect room = card.adjusted(3, 3, -3, -3);
    if (model.kind(index.row()) == MediaModel::Kind::Qr)
        themedIcon(Icon::Qr, colours.quiet).paint(painter, shrunk(room, 8));
    else
        paintPhoto(painter, room, index);
    if (model.kind(index.row()) == MediaModel::Kind::Arriving)
        painter->fillRect(card, QColor(colours.base.red(), colours.base.green(), colours.base.blue(), 120));
    if (model.kind(index.row()) == MediaModel::Kind::Photo && model.photo(index.row()).caption.isEmpty()) {
        painter->setPen(QPen(colours.base, 1));
        painter->setBrush(colours.amber);
        painter->drawEllipse(QPointF(card.right() - 6, card.bottom() - 6), 4, 4);
    }
    painter->restore();
}

void MediaDelegate::paintPhoto(QPainter *painter, const QRect &room, const QModelIndex &index) const
{
    const auto &model = *qobject_cast<const MediaModel *>(index.model());
    const PhotoUse photo = model.photo(index.row());
    const QSizeF whole = model.pixels(index.row()).isEmpty() ? QSizeF(room.size()) : QSizeF(model.pixels(index.row()));
    const QSizeF shown = QSizeF(whole.width() * photo.crop.width(), whole.height() * photo.crop.height())
                             .scaled(room.size(), Qt::KeepAspectRatio)
                             .expandedTo(QSizeF(1, 1));
    PhotoItem item;
    item.sha256 = photo.sha256;
    item.crop = photo.crop;
    item.rect = QRectF(QPointF(), shown);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QImage image = m_pictures.picture(item, (shown * ratio).toSize());
    if (image.isNull()) {
        themedIcon(Icon::Photo, themeColours().quiet).paint(painter, shrunk(room, 6));
        return;
    }
    QRectF place(QPointF(), shown);
    place.moveCenter(QRectF(room).center());
    painter->drawImage(place, image);
}

} // namespace DiemTin
