// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting the large photo.

#include "views/article/photopreview.h"

#include "views/shared/screenpictures.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace DiemTin {

PhotoPreview::PhotoPreview(ScreenPictures &pictures, const PhotoUse &photo, QSize pixels, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_photo(photo)
    , m_pixels(pixels)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("photoPreview"));
    setAccessibleName(photo.caption.isEmpty() ? tr("Ảnh lớn") : photo.caption);
    setWindowTitle(tr("Ảnh · %1 × %2 điểm ảnh").arg(pixels.width()).arg(pixels.height()));
    connect(&pictures, &ScreenPictures::picturesArrived, this, qOverload<>(&QWidget::update));
}

void PhotoPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().desk);
    const QSizeF photo = m_pixels.isEmpty() ? QSizeF(3, 2) : QSizeF(m_pixels);
    const QSizeF shown = QSizeF(photo.width() * m_photo.crop.width(), photo.height() * m_photo.crop.height())
                             .scaled(QSizeF(rect().adjusted(12, 12, -12, -12).size()), Qt::KeepAspectRatio);
    QRectF place(QPointF(), shown);
    place.moveCenter(QRectF(rect()).center());
    PhotoItem item;
    item.sha256 = m_photo.sha256;
    item.crop = m_photo.crop;
    item.rect = place;
    painter.drawImage(place, m_pictures.picture(item, (shown * devicePixelRatioF()).toSize()));
}

} // namespace DiemTin
