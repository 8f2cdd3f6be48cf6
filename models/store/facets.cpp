// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads tags and weeks without walking over all articles.

#include "models/store/facets.h"

#include "models/base/viettext.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

#include <algorithm>

namespace DiemTin {

Result<QStringList> tagsInUse(const Library &library)
{
    QStringList tags;
    Statement statement(library, QStringLiteral("SELECT DISTINCT tag FROM article_tag"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    if (const Result<void> read = statement.each([&] { tags.append(statement.text(0)); }); !read)
        return read.error();
    std::ranges::sort(tags, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    return tags;
}

Result<QList<QDate>> weeksInUse(const Library &library, int limit)
{
    QList<QDate> mondays;
    Statement statement(library, QStringLiteral("SELECT max(place) FROM listing WHERE place < ?"));
    qint64 before = std::numeric_limits<qint64>::max();
    while (mondays.size() < limit) {
        if (const Result<void> run = statement.run(before); !run)
            return run.error();
        if (!statement.next() || statement.number(0) == 0)
            break;
        const QDate day = QDate::fromJulianDay(statement.number(0) / PlacesInADay);
        mondays.append(day.addDays(1 - day.dayOfWeek()));
        before = mondays.last().toJulianDay() * PlacesInADay;
    }
    return mondays;
}

} // namespace DiemTin
