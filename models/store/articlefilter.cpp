// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each wish of a filter is one condition.

#include "models/store/articlefilter.h"

#include "models/store/searchindex.h"
#include "models/store/statement.h"

namespace DiemTin {

namespace {

void add(FilterSql &sql, const QString &condition, const QVariantList &values = {})
{
    sql.conditions.append(condition);
    sql.values.append(values);
}

// FTS5 takes limits of its rowid, which is the place, and then walks that stretch only.
void addDays(FilterSql &sql, const ArticleFilter &filter, const QString &place)
{
    if (filter.from.isValid())
        add(sql, place + QStringLiteral(" >= ?"), {filter.from.toJulianDay() * PlacesInADay});
    if (filter.to.isValid())
        add(sql, place + QStringLiteral(" < ?"), {(filter.to.toJulianDay() + 1) * PlacesInADay});
}

// A small set of articles. Search walks the stretch of places they lie in and takes hits of the set only; the plus
// keeps FTS5 from searching for each of them anew.
void addSet(FilterSql &sql, const QString &articles, const QVariant &value, bool searches)
{
    if (!searches) {
        add(sql, QStringLiteral("listing.article IN (%1)").arg(articles), {value});
        return;
    }
    const QString places = QStringLiteral("(SELECT %1 FROM listing AS member WHERE member.article IN (%2))");
    add(sql, QStringLiteral("search_index.rowid >= ") + places.arg(QStringLiteral("min(member.place)"), articles),
        {value});
    add(sql, QStringLiteral("search_index.rowid <= ") + places.arg(QStringLiteral("max(member.place)"), articles),
        {value});
    add(sql, QStringLiteral("+search_index.rowid IN ") + places.arg(QStringLiteral("member.place"), articles), {value});
}

void addUse(FilterSql &sql, const ArticleFilter &filter, bool searches)
{
    const QString placed = QStringLiteral("(SELECT 1 FROM placement WHERE placement.article = listing.article)");
    switch (filter.use) {
    case ArticleFilter::Use::Any:
        break;
    case ArticleFilter::Use::Unused:
        add(sql, QStringLiteral("NOT EXISTS ") + placed);
        break;
    case ArticleFilter::Use::Used:
        add(sql, QStringLiteral("EXISTS ") + placed);
        break;
    case ArticleFilter::Use::InIssue:
        addSet(sql,
               QStringLiteral("SELECT placement.article FROM section JOIN placement "
                              "ON placement.section = section.id WHERE section.issue = ?"),
               sqlValue(filter.issue), searches);
        break;
    }
}

void addPhotos(FilterSql &sql, ArticleFilter::Photos photos)
{
    if (photos != ArticleFilter::Photos::Any)
        add(sql,
            photos == ArticleFilter::Photos::With ? QStringLiteral("listing.photos > 0")
                                                  : QStringLiteral("listing.photos = 0"));
}

} // namespace

QString FilterSql::text() const
{
    const QString where = conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(u" AND ");
    return QStringLiteral(" FROM ") + from + where;
}

FilterSql filterSql(const ArticleFilter &filter)
{
    FilterSql sql;
    const QString match = matchExpression(filter.search);
    sql.from = match.isEmpty()
        ? QStringLiteral("listing")
        : QStringLiteral("search_index CROSS JOIN listing ON listing.place = search_index.rowid");
    if (!match.isEmpty())
        add(sql, QStringLiteral("search_index MATCH ?"), {match});
    addDays(sql, filter, match.isEmpty() ? QStringLiteral("listing.place") : QStringLiteral("search_index.rowid"));
    addPhotos(sql, filter.photos);
    if (filter.status)
        add(sql, QStringLiteral("listing.status = ?"), {articleStatusId(*filter.status)});
    if (!filter.source.isNull())
        add(sql, QStringLiteral("listing.source = ?"), {sqlValue(filter.source)});
    if (!filter.tag.isEmpty())
        addSet(sql, QStringLiteral("SELECT article FROM article_tag WHERE tag = ?"), filter.tag, !match.isEmpty());
    if (filter.section) {
        add(sql,
            QStringLiteral("EXISTS (SELECT 1 FROM placement JOIN section ON section.id = placement.section "
                           "WHERE placement.article = listing.article AND section.kind = ?)"),
            {sectionKindId(*filter.section)});
    }
    addUse(sql, filter, !match.isEmpty());
    return sql;
}

} // namespace DiemTin
