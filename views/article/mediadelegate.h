// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaDelegate: paints a photo or QR code as a small card.

#pragma once

#include <QStyledItemDelegate>

namespace DiemTin {

class ScreenPictures;

/// For rows of a MediaModel. Asks for the pictures of the rows it paints only.
class MediaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `pictures` must outlive the delegate.
    MediaDelegate(ScreenPictures &pictures, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A card with its frame, logical pixels.
    [[nodiscard]] QSize cardSize() const { return m_card; }
    void setCardSize(QSize size) { m_card = size; }

private:
    void paintPhoto(QPainter *painter, const QRect &room, const QModelIndex &index) const;

    ScreenPictures &m_pictures;
    QSize m_card{82, 62};
};

} // namespace DiemTin
