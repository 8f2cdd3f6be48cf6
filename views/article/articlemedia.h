// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleMedia: the media strip of the article being edited, its crop and preview windows.

#pragma once

#include "views/article/mediastrip.h"

#include <QPointer>

namespace DiemTin {

class CropDialog;
class Desk;

/// Puts what a person does in the strip onto the desk. What needs files and dialogs is left to who listens to the
/// strip's signals photosOffered, photosWanted, replacementWanted, savingWanted and coverPhotoChosen.
class ArticleMedia : public MediaStrip
{
    Q_OBJECT

public:
    /// `pictures` must outlive this.
    explicit ArticleMedia(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Works on this desk from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);
    /// The article shown; null: none. Windows of another one close.
    void setArticle(const QUuid &article);
    [[nodiscard]] QUuid article() const { return m_article; }
    /// Shows the article as it is on the desk.
    void refresh(const Article &article);

private:
    enum class Step { Photo = 100'000, Qr = 200'000, Crop = 300'000 };

    void changePhotos(const QList<PhotoUse> &photos, int index, Deed deed);
    void changeQrCodes(const QList<QrCode> &codes, int index, Deed deed);
    void openCrop(int index);
    void openPreview(int index);
    void crop(int index, const QString &sha256, const QRectF &part);
    [[nodiscard]] Article onDesk() const;
    [[nodiscard]] QSize pixels(const QString &sha256) const;

    ScreenPictures &m_pictures;
    Desk *m_desk = nullptr;
    QUuid m_article;
    QPointer<CropDialog> m_crop;
    int m_cropped = -1; ///< the photo that m_crop is about
    QPointer<QDialog> m_preview;
};

} // namespace DiemTin
