// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes and reads the JSON of revisions.

#include "models/store/articlejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace DiemTin {

namespace {

const QLatin1String Date("date");
const QLatin1String Headline("headline");
const QLatin1String SourceName("source");
const QLatin1String Address("url");
const QLatin1String Body("body");
const QLatin1String Photos("photos");
const QLatin1String Sha256("sha256");
const QLatin1String Caption("caption");
const QLatin1String Credit("credit");
const QLatin1String QrCodes("qr_codes");
const QLatin1String Label("label");
const QLatin1String Crop("crop");
const QLatin1String Status("status");
const QLatin1String Tags("tags");

QJsonArray cropToJson(const QRectF &crop)
{
    return {crop.x(), crop.y(), crop.width(), crop.height()};
}

/// Photos of revisions from before there were crops are whole.
QRectF cropFromJson(const QJsonArray &json)
{
    return json.size() == 4 ? QRectF(json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toDouble())
                            : QRectF(0, 0, 1, 1);
}

QJsonArray photosToJson(const QList<PhotoUse> &photos)
{
    QJsonArray array;
    for (const PhotoUse &photo : photos)
        array.append(QJsonObject{
            {Sha256, photo.sha256}, {Caption, photo.caption}, {Credit, photo.credit}, {Crop, cropToJson(photo.crop)}});
    return array;
}

QJsonArray qrCodesToJson(const QList<QrCode> &qrCodes)
{
    QJsonArray array;
    for (const QrCode &code : qrCodes)
        array.append(QJsonObject{{Label, code.label}, {Address, code.url}});
    return array;
}

} // namespace

QString articleToJson(const Article &article)
{
    const QJsonObject object{
        {Date, article.date.isValid() ? QJsonValue(article.date.toString(Qt::ISODate)) : QJsonValue()},
        {Headline, article.headline},
        {SourceName, article.source},
        {Address, article.url},
        {Body, article.body},
        {Photos, photosToJson(article.photos)},
        {QrCodes, qrCodesToJson(article.qrCodes)},
        {Status, articleStatusId(article.status)},
        {Tags, QJsonArray::fromStringList(article.tags)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Article articleFromJson(const QUuid &id, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Article article;
    article.id = id;
    article.date = QDate::fromString(object[Date].toString(), Qt::ISODate);
    article.headline = object[Headline].toString();
    article.source = object[SourceName].toString();
    article.url = object[Address].toString();
    article.body = object[Body].toString();
    for (const auto &photo : object[Photos].toArray())
        article.photos.append({photo[Sha256].toString(), photo[Caption].toString(), photo[Credit].toString(),
                               cropFromJson(photo[Crop].toArray())});
    for (const auto &code : object[QrCodes].toArray())
        article.qrCodes.append({code[Label].toString(), code[Address].toString()});
    article.status = articleStatusFromId(object[Status].toString());
    for (const auto &tag : object[Tags].toArray())
        article.tags.append(tag.toString());
    return article;
}

} // namespace DiemTin
