// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of wishes; keys of kept filters.

#include "models/tables/filterwords.h"

#include "models/tables/issuelistmodel.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::FilterWords)
};

constexpr int DaysInAWeek = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isWeek(QDate from, QDate to)
{
    return from.isValid() && from == mondayOf(from) && from.addDays(DaysInAWeek - 1) == to;
}

QString dayText(QDate day)
{
    return QStringLiteral("%1/%2/%3").arg(day.day()).arg(day.month()).arg(day.year());
}

QString daysText(QDate from, QDate to, QDate today)
{
    if (isWeek(from, to))
        return weekName(from, today);
    if (from.isValid() && to.isValid())
        return weekText(from, to);
    return from.isValid() ? Text::tr("Từ %1").arg(dayText(from)) : Text::tr("Đến %1").arg(dayText(to));
}

QString useText(const ArticleFilter &filter, const FilterNames &names)
{
    switch (filter.use) {
    case ArticleFilter::Use::Any:
        break;
    case ArticleFilter::Use::Unused:
        return Text::tr("Chưa dùng");
    case ArticleFilter::Use::Used:
        return Text::tr("Đã dùng");
    case ArticleFilter::Use::InIssue:
        return names.issues.value(filter.issue, Text::tr("Trong một số báo"));
    }
    return {};
}

const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString weekKey = QStringLiteral("week"); ///< weeks from today's: 0 this, -1 the last
const QString sectionKey = QStringLiteral("section");
const QString sourceKey = QStringLiteral("source");
const QString statusKey = QStringLiteral("status");
const QString tagKey = QStringLiteral("tag");
const QString useKey = QStringLiteral("use");
const QString issueKey = QStringLiteral("issue");
const QString photosKey = QStringLiteral("photos");
const QString searchKey = QStringLiteral("search");

const QStringList useWords = {QStringLiteral("any"), QStringLiteral("unused"), QStringLiteral("used"),
                              QStringLiteral("issue")};
const QStringList photoWords = {QStringLiteral("any"), QStringLiteral("with"), QStringLiteral("without")};

void keepDays(QVariantMap &map, const ArticleFilter &filter, QDate today)
{
    const qint64 days = mondayOf(today).daysTo(filter.from);
    if (isWeek(filter.from, filter.to) && (days == 0 || days == -DaysInAWeek)) {
        map.insert(weekKey, days / DaysInAWeek);
        return;
    }
    if (filter.from.isValid())
        map.insert(fromKey, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        map.insert(toKey, filter.to.toString(Qt::ISODate));
}

void readDays(ArticleFilter &filter, const QVariantMap &map, QDate today)
{
    if (map.contains(weekKey)) {
        filter.from = mondayOf(today).addDays(map.value(weekKey).toLongLong() * DaysInAWeek);
        filter.to = filter.from.addDays(DaysInAWeek - 1);
        return;
    }
    filter.from = QDate::fromString(map.value(fromKey).toString(), Qt::ISODate);
    filter.to = QDate::fromString(map.value(toKey).toString(), Qt::ISODate);
}

} // namespace

QString statusName(ArticleStatus status)
{
    switch (status) {
    case ArticleStatus::Fresh:
        return Text::tr("Mới");
    case ArticleStatus::Edited:
        return Text::tr("Đã biên tập");
    case ArticleStatus::InReview:
        return Text::tr("Đang duyệt");
    case ArticleStatus::Approved:
        return Text::tr("Đã duyệt");
    case ArticleStatus::Published:
        return Text::tr("Đã phát hành");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sectionName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Trend:
        return Text::tr("Tổng kết xu hướng");
    case SectionKind::Domestic:
        return Text::tr("Tin trong nước");
    case SectionKind::Spotlight:
        return Text::tr("Tâm điểm");
    case SectionKind::Local:
        return Text::tr("Tin Hải Phòng");
    }
    Q_UNREACHABLE_RETURN({});
}

QString weekName(QDate monday, QDate today)
{
    if (monday == mondayOf(today))
        return Text::tr("Tuần này");
    if (monday.addDays(DaysInAWeek) == mondayOf(today))
        return Text::tr("Tuần trước");
    return weekText(monday, monday.addDays(DaysInAWeek - 1));
}

QList<FilterWish> filterWishes(const ArticleFilter &filter, const FilterNames &names, QDate today)
{
    QList<FilterWish> wishes;
    const auto add = [&](bool wished, const QString &text, const auto &clear) {
        if (!wished)
            return;
        wishes.append({text, filter});
        clear(wishes.last().without);
    };
    add(filter.from.isValid() || filter.to.isValid(), daysText(filter.from, filter.to, today),
        [](ArticleFilter &f) { f.from = f.to = {}; });
    add(filter.section.has_value(), sectionName(filter.section.value_or(SectionKind::Trend)),
        [](ArticleFilter &f) { f.section.reset(); });
    add(!filter.source.isNull(), names.sources.value(filter.source, Text::tr("Một nguồn tin")),
        [](ArticleFilter &f) { f.source = QUuid(); });
    add(filter.status.has_value(), statusName(filter.status.value_or(ArticleStatus::Fresh)),
        [](ArticleFilter &f) { f.status.reset(); });
    add(!filter.tag.isEmpty(), QStringLiteral("#") + filter.tag, [](ArticleFilter &f) { f.tag.clear(); });
    add(filter.use != ArticleFilter::Use::Any, useText(filter, names), [](ArticleFilter &f) {
        f.use = ArticleFilter::Use::Any;
        f.issue = QUuid();
    });
    add(filter.photos != ArticleFilter::Photos::Any,
        filter.photos == ArticleFilter::Photos::With ? Text::tr("Có ảnh") : Text::tr("Không có ảnh"),
        [](ArticleFilter &f) { f.photos = ArticleFilter::Photos::Any; });
    return wishes;
}

QVariantMap filterToVariant(const ArticleFilter &filter, QDate today)
{
    QVariantMap map;
    keepDays(map, filter, today);
    const auto keep = [&map](const QString &key, bool wished, const QString &value) {
        if (wished)
            map.insert(key, value);
    };
    keep(searchKey, !filter.search.isEmpty(), filter.search);
    keep(sectionKey, filter.section.has_value(), sectionKindId(filter.section.value_or(SectionKind::Trend)));
    keep(sourceKey, !filter.source.isNull(), filter.source.toString(QUuid::WithoutBraces));
    keep(statusKey, filter.status.has_value(), articleStatusId(filter.status.value_or(ArticleStatus::Fresh)));
    keep(tagKey, !filter.tag.isEmpty(), filter.tag);
    keep(useKey, filter.use != ArticleFilter::Use::Any, useWords.at(static_cast<int>(filter.use)));
    keep(issueKey, !filter.issue.isNull(), filter.issue.toString(QUuid::WithoutBraces));
    keep(photosKey, filter.photos != ArticleFilter::Photos::Any, photoWords.at(static_cast<int>(filter.photos)));
    return map;
}

ArticleFilter filterFromVariant(const QVariantMap &map, QDate today)
{
    ArticleFilter filter;
    const auto text = [&map](const QString &key) { return map.value(key).toString(); };
    readDays(filter, map, today);
    filter.search = text(searchKey);
    filter.section = sectionKindFromId(text(sectionKey));
    filter.source = QUuid::fromString(text(sourceKey));
    if (map.contains(statusKey))
        filter.status = articleStatusFromId(text(statusKey));
    filter.tag = text(tagKey);
    filter.use = static_cast<ArticleFilter::Use>(std::max<qsizetype>(0, useWords.indexOf(text(useKey))));
    filter.issue = QUuid::fromString(text(issueKey));
    filter.photos = static_cast<ArticleFilter::Photos>(std::max<qsizetype>(0, photoWords.indexOf(text(photosKey))));
    return filter;
}

} // namespace DiemTin
