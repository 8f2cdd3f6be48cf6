// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of the strip and what is edited in them.

#include "views/article/mediastrip.h"

#include "views/article/mediacard.h"
#include "views/shared/icons.h"
#include "views/shared/screenpictures.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace DiemTin {
namespace {

bool samePictures(const Article &a, const Article &b)
{
    return a.qrCodes.size() == b.qrCodes.size()
        && std::ranges::equal(a.photos, b.photos, {}, &PhotoUse::sha256, &PhotoUse::sha256);
}

} // namespace

MediaStrip::MediaStrip(ScreenPictures &pictures, QWidget *parent)
    : QScrollArea(parent)
    , m_pictures(pictures)
{
    auto *inner = new QWidget(this);
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(0, 0, 0, 4);
    m_row->setSpacing(14);
    setWidget(inner);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&pictures, &ScreenPictures::picturesArrived, this, &MediaStrip::showPictures);
    hide();
}

void MediaStrip::showArticle(const Article &article, const QHash<QString, PhotoInfo> &photos)
{
    const bool same = article.id == m_article.id && samePictures(article, m_article);
    m_article = article;
    m_photos = photos;
    if (!same)
        rebuild();
    for (int i = 0; i < m_photoCards.size(); ++i)
        m_photoCards.at(i)->showTexts(article.photos.at(i).caption, article.photos.at(i).credit);
    for (int i = 0; i < m_qrCards.size(); ++i)
        m_qrCards.at(i)->showTexts(article.qrCodes.at(i).label, article.qrCodes.at(i).url);
}

void MediaStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (MediaCard *card : m_photoCards + m_qrCards)
        card->setReadOnly(readOnly);
}

void MediaStrip::commitPreedit()
{
    for (MediaCard *card : m_photoCards + m_qrCards)
        card->commitPreedit();
}

void MediaStrip::rebuild()
{
    for (MediaCard *card : m_photoCards + m_qrCards) {
        card->hide();
        card->deleteLater();
    }
    m_photoCards.clear();
    m_qrCards.clear();
    for (int i = 0; i < m_article.photos.size(); ++i)
        addPhotoCard(i);
    for (int i = 0; i < m_article.qrCodes.size(); ++i)
        addQrCard(i);
    setReadOnly(m_readOnly);
    showPictures();
    const bool any = !m_photoCards.isEmpty() || !m_qrCards.isEmpty();
    if (any) {
        // The row's own hint does not count cards that are not shown yet.
        const MediaCard *card = m_photoCards.isEmpty() ? m_qrCards.constFirst() : m_photoCards.constFirst();
        setFixedHeight(card->sizeHint().height() + m_row->contentsMargins().bottom()
                       + horizontalScrollBar()->sizeHint().height());
    }
    setVisible(any);
}

void MediaStrip::addPhotoCard(int index)
{
    auto *card = new MediaCard({tr("Chú thích ảnh"), tr("Nguồn ảnh"), tr("Bỏ ảnh này khỏi tin")}, widget());
    m_row->addWidget(card);
    m_photoCards.append(card);
    connect(card, &MediaCard::edited, this, [this, card, index] {
        QList<PhotoUse> photos = m_article.photos;
        photos[index].caption = card->firstText();
        photos[index].credit = card->secondText();
        Q_EMIT photosEdited(photos, index);
    });
    connect(card, &MediaCard::removeRequested, this, [this, index] {
        QList<PhotoUse> photos = m_article.photos;
        photos.removeAt(index);
        Q_EMIT photosEdited(photos, -1);
    });
}

void MediaStrip::addQrCard(int index)
{
    auto *card =
        new MediaCard({tr("Chữ bên mã QR"), tr("Địa chỉ mở khi quét mã"), tr("Bỏ mã QR này khỏi tin")}, widget());
    m_row->addWidget(card);
    m_qrCards.append(card);
    card->showPicture(themedIcon(Icon::Qr, themeColours().quiet).pixmap(40, 40));
    connect(card, &MediaCard::edited, this, [this, card, index] {
        QList<QrCode> codes = m_article.qrCodes;
        codes[index] = {card->firstText(), card->secondText()};
        Q_EMIT qrCodesEdited(codes, index);
    });
    connect(card, &MediaCard::removeRequested, this, [this, index] {
        QList<QrCode> codes = m_article.qrCodes;
        codes.removeAt(index);
        Q_EMIT qrCodesEdited(codes, -1);
    });
}

void MediaStrip::showPictures()
{
    const qreal ratio = devicePixelRatioF();
    for (int i = 0; i < m_photoCards.size(); ++i) {
        const QSize shape = m_photos.value(m_article.photos.at(i).sha256).pixels;
        const QSizeF size = QSizeF(shape.isEmpty() ? MediaCard::pictureSize : shape)
                                .scaled(MediaCard::pictureSize, Qt::KeepAspectRatio);
        PhotoItem item;
        item.sha256 = m_article.photos.at(i).sha256;
        item.rect = QRectF(QPointF(), size);
        QPixmap pixmap = QPixmap::fromImage(m_pictures.picture(item, (size * ratio).toSize()));
        pixmap.setDevicePixelRatio(ratio);
        m_photoCards.at(i)->showPicture(pixmap.isNull() ? themedIcon(Icon::Photo, themeColours().quiet).pixmap(32, 32)
                                                        : pixmap);
    }
}

} // namespace DiemTin
