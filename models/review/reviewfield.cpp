// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the fields of an article as texts.

#include "models/review/reviewfield.h"

#include "models/base/viettext.h"

#include <QCoreApplication>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Review)
};

constexpr std::array SingleFields = {ReviewField::Headline, ReviewField::Date, ReviewField::Source, ReviewField::Url,
                                     ReviewField::Body};
constexpr QStringView CaptionPrefix = u"caption/";
constexpr int MostPhotos = 1000; ///< in ids that come from files

QString singleFieldId(ReviewField field)
{
    switch (field) {
    case ReviewField::Headline:
        return u"headline"_s;
    case ReviewField::Date:
        return u"date"_s;
    case ReviewField::Source:
        return u"source"_s;
    case ReviewField::Url:
        return u"url"_s;
    case ReviewField::Body:
        return u"body"_s;
    case ReviewField::Caption:
        break;
    }
    return {};
}

} // namespace

QString fieldPlaceId(const FieldPlace &place)
{
    return place.field == ReviewField::Caption ? CaptionPrefix.toString() + QString::number(place.photo)
                                               : singleFieldId(place.field);
}

std::optional<FieldPlace> fieldPlaceFromId(QStringView id)
{
    for (const ReviewField field : SingleFields) {
        if (id == singleFieldId(field))
            return FieldPlace{.field = field, .photo = 0};
    }
    bool isNumber = false;
    const int photo = id.startsWith(CaptionPrefix) ? id.sliced(CaptionPrefix.size()).toInt(&isNumber) : -1;
    if (!isNumber || photo < 0 || photo >= MostPhotos)
        return std::nullopt;
    return FieldPlace{.field = ReviewField::Caption, .photo = photo};
}

QString fieldPlaceName(const FieldPlace &place)
{
    switch (place.field) {
    case ReviewField::Headline:
        return Text::tr("Tiêu đề");
    case ReviewField::Date:
        return Text::tr("Ngày");
    case ReviewField::Source:
        return Text::tr("Nguồn");
    case ReviewField::Url:
        return Text::tr("Liên kết");
    case ReviewField::Body:
        return Text::tr("Nội dung");
    case ReviewField::Caption:
        break;
    }
    return Text::tr("Chú thích ảnh %1").arg(place.photo + 1);
}

QList<FieldPlace> fieldsOf(const Article &article)
{
    QList<FieldPlace> fields;
    for (const ReviewField field : SingleFields)
        fields.append({.field = field, .photo = 0});
    for (int photo = 0; photo < article.photos.size(); ++photo)
        fields.append({.field = ReviewField::Caption, .photo = photo});
    return fields;
}

QString fieldText(const Article &article, const FieldPlace &place)
{
    switch (place.field) {
    case ReviewField::Headline:
        return article.headline;
    case ReviewField::Date:
        return article.date.toString(Qt::ISODate);
    case ReviewField::Source:
        return article.source;
    case ReviewField::Url:
        return article.url;
    case ReviewField::Body:
        return article.body;
    case ReviewField::Caption:
        break;
    }
    return place.photo < article.photos.size() ? article.photos.at(place.photo).caption : QString();
}

Article withField(Article article, const FieldPlace &place, const QString &text)
{
    const QString clean = nfc(text);
    switch (place.field) {
    case ReviewField::Headline:
        article.headline = clean;
        break;
    case ReviewField::Date:
        if (const QDate date = QDate::fromString(clean, Qt::ISODate); date.isValid() || clean.isEmpty())
            article.date = date;
        break;
    case ReviewField::Source:
        article.source = clean;
        break;
    case ReviewField::Url:
        article.url = clean;
        break;
    case ReviewField::Body:
        article.body = clean;
        break;
    case ReviewField::Caption:
        if (place.photo < article.photos.size())
            article.photos[place.photo].caption = clean;
        break;
    }
    return article;
}

} // namespace DiemTin
