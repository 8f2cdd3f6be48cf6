// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packs and unpacks placements and articles.

#include "models/tables/placementmime.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace DiemTin {

const QString placementsMime = QStringLiteral("application/x-diemtin-placements");
const QString articlesMime = QStringLiteral("application/x-diemtin-articles");

QMimeData *packed(const PlacementParcel &parcel, const QStringList &headlines)
{
    QByteArray placements;
    QDataStream stream(&placements, QIODevice::WriteOnly);
    stream << parcel.placements;
    QByteArray articles;
    for (const QUuid &article : parcel.articles)
        articles += article.toByteArray(QUuid::WithoutBraces) + '\n';
    auto *data = new QMimeData;
    if (!parcel.placements.isEmpty())
        data->setData(placementsMime, placements);
    data->setData(articlesMime, articles);
    data->setText(headlines.join(u'\n'));
    return data;
}

PlacementParcel unpacked(const QMimeData *data)
{
    PlacementParcel parcel;
    if (data == nullptr)
        return parcel;
    for (const QByteArray &line : data->data(articlesMime).split('\n')) {
        const QUuid article = QUuid::fromString(QLatin1StringView(line.trimmed()));
        if (!article.isNull())
            parcel.articles.append(article);
    }
    QDataStream stream(data->data(placementsMime));
    stream >> parcel.placements;
    if (stream.status() != QDataStream::Ok || parcel.placements.size() != parcel.articles.size())
        parcel.placements.clear();
    return parcel;
}

} // namespace DiemTin
