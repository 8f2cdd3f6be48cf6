// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and what they say.

#include "views/article/mediamodel.h"

namespace DiemTin {

void MediaModel::show(const Article &article, const QHash<QString, PhotoInfo> &photos)
{
    const bool same = article.id == m_article.id && article.photos.size() == m_article.photos.size()
        && article.qrCodes.size() == m_article.qrCodes.size();
    if (!same)
        beginResetModel();
    m_article = article;
    m_photos = photos;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MediaModel::showArriving(const QList<PhotoUse> &photos)
{
    if (photos.size() > m_arriving.size() && photos.mid(0, m_arriving.size()) == m_arriving) {
        beginInsertRows({}, photoRows(), static_cast<int>(m_article.photos.size() + photos.size()) - 1);
        m_arriving = photos;
        endInsertRows();
    } else if (photos != m_arriving) {
        beginResetModel();
        m_arriving = photos;
        endResetModel();
    }
}

int MediaModel::photoRows() const
{
    return static_cast<int>(m_article.photos.size() + m_arriving.size());
}

int MediaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : photoRows() + static_cast<int>(m_article.qrCodes.size());
}

MediaModel::Kind MediaModel::kind(int row) const
{
    if (row < m_article.photos.size())
        return Kind::Photo;
    return row < photoRows() ? Kind::Arriving : Kind::Qr;
}

PhotoUse MediaModel::photo(int row) const
{
    return row < m_article.photos.size() ? m_article.photos.at(row) : m_arriving.value(row - m_article.photos.size());
}

QSize MediaModel::pixels(int row) const
{
    return m_photos.value(photo(row).sha256).pixels;
}

int MediaModel::qrIndex(int row) const
{
    return row - photoRows();
}

QVariant MediaModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (!index.isValid() || (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    if (kind(row) == Kind::Qr) {
        const QrCode code = m_article.qrCodes.value(qrIndex(row));
        return tr("Mã QR: %1").arg(code.label);
    }
    const QString caption = photo(row).caption;
    const QString name = tr("Ảnh %1").arg(row + 1);
    return caption.isEmpty() ? name : tr("%1: %2").arg(name, caption);
}

Qt::ItemFlags MediaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usable = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.isValid() && kind(index.row()) == Kind::Photo ? usable | Qt::ItemIsDragEnabled : usable;
}

} // namespace DiemTin
