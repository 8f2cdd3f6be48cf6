// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The likeliest pairs first, a day in common telling between titles that are alike.

#include "models/interchange/digest/matching.h"

#include "models/interchange/digest/cues.h"

#include <algorithm>
#include <set>

namespace DiemTin::Digest {

namespace {

struct Pair
{
    int article = 0;
    int entry = 0;
    double score = 0;
};

std::optional<DayCue> printedDay(const PrintedEntry &entry)
{
    return entry.date.isEmpty() ? std::nullopt : dayCue(QString(entry.date + QLatin1Char(':')));
}

bool sameDay(const PrintedEntry &entry, QDate date)
{
    const auto day = printedDay(entry);
    return day && date.isValid() && day->day == date.day() && day->month == date.month();
}

} // namespace

std::vector<int> entriesOf(const QList<TitledArticle> &articles, const QList<PrintedEntry> &entries,
                           const TitleIndex &titles)
{
    constexpr double least = 0.45;
    std::vector<Pair> pairs;
    for (int i = 0; i < articles.size(); ++i) {
        const TitledArticle &article = articles[i];
        for (const TitleMatch &match : titles.matches(article.headline, least)) {
            const PrintedEntry &entry = entries[match.title];
            double score = match.likeness;
            if (!entry.date.isEmpty() && article.date.isValid())
                score += sameDay(entry, article.date) ? 0.15 : -0.1;
            pairs.push_back({i, match.title, score});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::score);
    std::vector<int> named(std::size_t(articles.size()), -1);
    std::set<int> taken;
    for (const Pair &pair : pairs) {
        int &entry = named[std::size_t(pair.article)];
        if (entry < 0 && taken.insert(pair.entry).second)
            entry = pair.entry;
    }
    return named;
}

QDate dayOf(const PrintedEntry &entry, QDate anchor)
{
    const auto day = printedDay(entry);
    return day ? dateOf(*day, anchor) : QDate();
}

} // namespace DiemTin::Digest
