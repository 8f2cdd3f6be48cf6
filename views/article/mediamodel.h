// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaModel: the photos and QR codes of an article as rows.

#pragma once

#include "models/editorial/issue.h"

#include <QAbstractListModel>

namespace DiemTin {

/// First the photos, then those still coming in, then the QR codes.
class MediaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Photo, Arriving, Qr };

    using QAbstractListModel::QAbstractListModel;

    /// Shows these; rows keep their selection where their number stays.
    void show(const Article &article, const QHash<QString, PhotoInfo> &photos);
    /// Photos that are stored but not yet the article's.
    void showArriving(const QList<PhotoUse> &photos);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kind(int row) const;
    /// The photo of a row of Kind::Photo or Arriving.
    [[nodiscard]] PhotoUse photo(int row) const;
    /// Its size, pixels; empty where the library has no such photo.
    [[nodiscard]] QSize pixels(int row) const;
    /// Position of a row's QR code in the article.
    [[nodiscard]] int qrIndex(int row) const;
    [[nodiscard]] const Article &article() const { return m_article; }

private:
    [[nodiscard]] int photoRows() const;

    Article m_article;
    QHash<QString, PhotoInfo> m_photos;
    QList<PhotoUse> m_arriving;
};

} // namespace DiemTin
