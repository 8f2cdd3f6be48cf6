// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pattern for each way of writing a day.

#include "models/interchange/clip/webdate.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace DiemTin {

namespace {

QDateTime inVietnam(const QDateTime &moment)
{
    return moment.toTimeZone(QTimeZone(7 * 3600));
}

QDate isoDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\b(20\d\d-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDateTime moment = QDateTime::fromString(match.captured(0), Qt::ISODate);
    const bool zoned = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
    return zoned ? inVietnam(moment).date() : QDate::fromString(match.captured(1), Qt::ISODate);
}

/// The day without a year that is nearest before or on `today`.
QDate lastDay(int day, int month, QDate today)
{
    const QDate date(today.year(), month, day);
    return date.isValid() && date > today ? QDate(today.year() - 1, month, day) : date;
}

QDate writtenDate(const QString &text, QDate today)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\d/.-])(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|,?\s+nam\s+|,\s*))"
                       R"((20\d\d|\d\d(?![\d:h])))?(?![\d%]))"));
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const int day = match.capturedView(1).toInt();
        const int month = match.capturedView(2).toInt();
        const int year = match.capturedView(3).toInt();
        const QDate date =
            match.hasCaptured(3) ? QDate(year < 100 ? 2000 + year : year, month, day) : lastDay(day, month, today);
        if (date.isValid())
            return date;
    }
    return {};
}

QDate relativeDate(const QString &text, const QDateTime &now)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\b(\d{1,3})\s+(phut|gio|tieng|ngay|tuan)\s+truoc)"));
    if (text.contains(QLatin1String("hom qua")))
        return now.date().addDays(-1);
    if (text.contains(QLatin1String("hom nay")) || text.contains(QLatin1String("vua xong")))
        return now.date();
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.capturedView(1).toInt();
    const QStringView unit = match.capturedView(2);
    if (unit == QLatin1String("phut"))
        return now.addSecs(-60LL * count).date();
    if (unit == QLatin1String("gio") || unit == QLatin1String("tieng"))
        return now.addSecs(-3600LL * count).date();
    return now.date().addDays(unit == QLatin1String("tuan") ? -7 * count : -count);
}

} // namespace

QDate webDate(const QString &text, const Clock &clock)
{
    const QDateTime now = inVietnam(clock.now());
    if (const QDate date = isoDate(text); date.isValid())
        return date;
    const QString plain = folded(text);
    const QDate date = writtenDate(plain, now.date());
    return date.isValid() ? date : relativeDate(plain, now);
}

bool isDateLine(const QString &text, const Clock &clock)
{
    if (text.size() > 60 || !webDate(text, clock).isValid())
        return false;
    static const QRegularExpression known(
        QStringLiteral(R"(\b(thu (hai|ba|tu|nam|sau|bay)|chu nhat|ngay|thang|nam|gio|phut|tuan|truoc|hom (nay|qua))"
                       R"(|dang|luc|cap nhat|xuat ban|gmt|utc|am|pm|sang|chieu|toi|t[2-7]|cn|h)\b|\d+h?\d*|[^\w])"));
    return simplified(folded(text).remove(known)).isEmpty();
}

} // namespace DiemTin
