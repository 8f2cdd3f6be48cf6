// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One letter a column: what its values look like.

#include "models/store/salvage/tableshapes.h"

#include <QDate>
#include <QJsonDocument>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

/// u: UUID; U: UUID or null; h: SHA-256; H: SHA-256 or empty; m: moment; d: day or null; t: text; i: whole number;
/// r: number; b: bytes; j: JSON; k: the kind of a section; w: the kind of a word; c: the choice of a decision; n: the
/// name of a setting. `least` columns are in every version of the program.
struct Shape
{
    QLatin1StringView table;
    QLatin1StringView columns;
    qsizetype least;
};

constexpr std::array<Shape, 26> shapes{{
    {QLatin1StringView("setting"), QLatin1StringView("nt"), 2},
    {QLatin1StringView("source"), QLatin1StringView("uti"), 3},
    {QLatin1StringView("source_name"), QLatin1StringView("tuit"), 4},
    {QLatin1StringView("article"), QLatin1StringView("ummdttUttt"), 9},
    {QLatin1StringView("article_photo"), QLatin1StringView("uihttrrrr"), 5},
    {QLatin1StringView("article_qr_code"), QLatin1StringView("uitt"), 4},
    {QLatin1StringView("article_tag"), QLatin1StringView("uit"), 3},
    {QLatin1StringView("accepted_word"), QLatin1StringView("ut"), 2},
    {QLatin1StringView("revision"), QLatin1StringView("uimmtij"), 7},
    {QLatin1StringView("photo"), QLatin1StringView("hiitib"), 6},
    {QLatin1StringView("issue"), QLatin1StringView("uiiddttttttHiii"), 12},
    {QLatin1StringView("cover_line"), QLatin1StringView("utit"), 4},
    {QLatin1StringView("section"), QLatin1StringView("uuikt"), 5},
    {QLatin1StringView("placement"), QLatin1StringView("uuiutitri"), 8},
    {QLatin1StringView("printed_entry"), QLatin1StringView("uitttti"), 7},
    {QLatin1StringView("word"), QLatin1StringView("twm"), 3},
    {QLatin1StringView("acceptance"), QLatin1StringView("utttm"), 5},
    {QLatin1StringView("issue_event"), QLatin1StringView("utmtt"), 5},
    {QLatin1StringView("template"), QLatin1StringView("tbm"), 3},
    {QLatin1StringView("review"), QLatin1StringView("uumtt"), 5},
    {QLatin1StringView("review_article"), QLatin1StringView("uuj"), 3},
    {QLatin1StringView("review_answer"), QLatin1StringView("uutimj"), 6},
    {QLatin1StringView("review_decision"), QLatin1StringView("utctm"), 5},
    {QLatin1StringView("review_pages"), QLatin1StringView("ub"), 2},
    {QLatin1StringView("publication"), QLatin1StringView("umtt"), 4},
    {QLatin1StringView("deleted_issue"), QLatin1StringView("uiimtij"), 7},
}};

bool isHash(const QString &text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isId(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isMoment(const QString &text)
{
    return text.size() >= 20 && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

bool isSettingName(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'-' || c == u'_';
    });
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.toString().contains(QChar(u'\0'));
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

bool textFits(char kind, const QString &text)
{
    switch (kind) {
    case 'u':
    case 'U':
        return isId(text);
    case 'h':
        return isHash(text);
    case 'H':
        return text.isEmpty() || isHash(text);
    case 'm':
        return isMoment(text);
    case 'd':
        return QDate::fromString(text, Qt::ISODate).isValid();
    case 'j':
        return QJsonDocument::fromJson(text.toUtf8()).isObject();
    case 'k':
        return QStringList{QStringLiteral("trend"), QStringLiteral("domestic"), QStringLiteral("spotlight"),
                           QStringLiteral("local")}
            .contains(text);
    case 'c':
        return QStringList{QStringLiteral("accepted"), QStringLiteral("rejected"), QStringLiteral("done")}.contains(
            text);
    case 'n':
        return isSettingName(text);
    case 'w':
        return QStringList{QStringLiteral("name"), QStringLiteral("term"), QStringLiteral("word")}.contains(text);
    default:
        return true;
    }
}

bool fits(char kind, const QVariant &value)
{
    switch (kind) {
    case 'i':
        return isNumber(value);
    case 'r':
        return isNumber(value) || value.typeId() == QMetaType::Double;
    case 'b':
        return value.typeId() == QMetaType::QByteArray;
    case 'U':
    case 'd':
        return value.isNull() || (isText(value) && textFits(kind, value.toString()));
    default:
        return isText(value) && textFits(kind, value.toString());
    }
}

bool fits(const Shape &shape, const QVariantList &row)
{
    if (row.size() < shape.least || row.size() > shape.columns.size())
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!fits(shape.columns.at(i).toLatin1(), row.at(i)))
            return false;
    }
    return true;
}

} // namespace

QStringList salvagedTables()
{
    QStringList names;
    for (const Shape &shape : shapes)
        names.append(shape.table);
    return names;
}

QStringList derivedTables()
{
    return {QStringLiteral("rendition"),   QStringLiteral("search_text"), QStringLiteral("search_index"),
            QStringLiteral("search_word"), QStringLiteral("listing"),     QStringLiteral("passage")};
}

bool fitsTable(const QString &table, const QVariantList &row)
{
    const auto *shape =
        std::ranges::find(shapes, table, [](const Shape &candidate) { return QString(candidate.table); });
    return shape != shapes.end() && fits(*shape, row);
}

QString tableOfRow(const QVariantList &row)
{
    QString found;
    qsizetype most = -1;
    for (const Shape &shape : shapes) {
        if (!fits(shape, row))
            continue;
        const qsizetype particular = shape.columns.size() - shape.columns.count(u't');
        if (particular == most)
            found.clear();
        if (particular > most)
            found = shape.table;
        most = std::max(most, particular);
    }
    return found;
}

} // namespace DiemTin
