// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaStrip: the photos and QR codes of an article, side by side.

#pragma once

#include "models/editorial/issue.h"

#include <QScrollArea>

class QHBoxLayout;

namespace DiemTin {

class MediaCard;
class ScreenPictures;

/// Hidden while the article has neither photo nor QR code.
class MediaStrip : public QScrollArea
{
    Q_OBJECT

public:
    /// `pictures` must outlive the strip.
    explicit MediaStrip(ScreenPictures &pictures, QWidget *parent = nullptr);

    /// Shows the article's photos and codes; fields that are the same stay as they are, cursor included.
    void showArticle(const Article &article, const QHash<QString, PhotoInfo> &photos);
    void setReadOnly(bool readOnly);
    void commitPreedit();

Q_SIGNALS:
    /// A person changed the photos; `index` is the one meant, -1 when one was taken out.
    void photosEdited(const QList<DiemTin::PhotoUse> &photos, int index);
    /// A person changed the QR codes; `index` likewise.
    void qrCodesEdited(const QList<DiemTin::QrCode> &codes, int index);

private:
    void rebuild();
    void addPhotoCard(int index);
    void addQrCard(int index);
    void showPictures();

    ScreenPictures &m_pictures;
    Article m_article;
    QHash<QString, PhotoInfo> m_photos;
    QHBoxLayout *m_row;
    QList<MediaCard *> m_photoCards;
    QList<MediaCard *> m_qrCards;
    bool m_readOnly = false;
};

} // namespace DiemTin
