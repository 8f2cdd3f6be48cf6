// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the strip to the desk, and the windows of one photo.

#include "views/article/articlemedia.h"

#include "models/desk/desk.h"
#include "views/article/cropdialog.h"
#include "views/article/photopreview.h"

namespace DiemTin {

ArticleMedia::ArticleMedia(ScreenPictures &pictures, QWidget *parent)
    : MediaStrip(pictures, parent)
    , m_pictures(pictures)
{
    connect(this, &MediaStrip::photosEdited, this, &ArticleMedia::changePhotos);
    connect(this, &MediaStrip::qrCodesEdited, this, &ArticleMedia::changeQrCodes);
    connect(this, &MediaStrip::cropWanted, this, &ArticleMedia::openCrop);
    connect(this, &MediaStrip::previewWanted, this, &ArticleMedia::openPreview);
}

void ArticleMedia::setDesk(Desk *desk)
{
    m_desk = desk;
    setArticle({});
}

void ArticleMedia::setArticle(const QUuid &article)
{
    if (article == m_article)
        return;
    m_article = article;
    showArriving({});
    if (m_crop)
        m_crop->close();
    if (m_preview)
        m_preview->close();
}

Article ArticleMedia::onDesk() const
{
    const Result<Article> article = m_desk->article(m_article);
    return article ? *article : Article();
}

QSize ArticleMedia::pixels(const QString &sha256) const
{
    return m_desk->photos(onDesk()).value(sha256).pixels;
}

void ArticleMedia::refresh(const Article &article)
{
    showArticle(article, m_desk->photos(article));
    if (m_crop && m_cropped < article.photos.size())
        m_crop->setCrop(article.photos.at(m_cropped).crop);
}

void ArticleMedia::changePhotos(const QList<PhotoUse> &photos, int index, Deed deed)
{
    Article changed = onDesk();
    changed.photos = photos;
    if (m_crop && deed != Deed::Words)
        m_crop->close(); // its photo may have another place now
    if (deed == Deed::Words)
        m_desk->changeArticle(changed, tr("Sửa chú thích ảnh"), static_cast<int>(Step::Photo) + index);
    else
        m_desk->changeArticle(changed, deed == Deed::Order ? tr("Đổi thứ tự ảnh") : tr("Bỏ ảnh"));
}

void ArticleMedia::changeQrCodes(const QList<QrCode> &codes, int index, Deed deed)
{
    Article changed = onDesk();
    changed.qrCodes = codes;
    if (deed == Deed::Words)
        m_desk->changeArticle(changed, tr("Sửa mã QR"), static_cast<int>(Step::Qr) + index);
    else
        m_desk->changeArticle(changed, tr("Bỏ mã QR"));
}

void ArticleMedia::openCrop(int index)
{
    const QList<PhotoUse> photos = onDesk().photos;
    if (index < 0 || index >= photos.size())
        return;
    if (m_crop)
        m_crop->close();
    const PhotoUse &photo = photos.at(index);
    m_cropped = index;
    m_crop = new CropDialog(m_pictures, photo, pixels(photo.sha256), this);
    connect(m_crop, &CropDialog::cropChanged, this,
            [this, index, sha256 = photo.sha256](const QRectF &part) { crop(index, sha256, part); });
    m_crop->show();
}

void ArticleMedia::crop(int index, const QString &sha256, const QRectF &part)
{
    Article changed = onDesk();
    if (index >= changed.photos.size() || changed.photos.at(index).sha256 != sha256)
        return;
    changed.photos[index].crop = part;
    m_desk->changeArticle(changed, tr("Cắt ảnh"), static_cast<int>(Step::Crop) + index);
}

void ArticleMedia::openPreview(int index)
{
    const QList<PhotoUse> photos = onDesk().photos;
    if (index < 0 || index >= photos.size())
        return;
    if (m_preview)
        m_preview->close();
    const PhotoUse &photo = photos.at(index);
    m_preview = new PhotoPreview(m_pictures, photo, pixels(photo.sha256), this);
    m_preview->show();
}

} // namespace DiemTin
