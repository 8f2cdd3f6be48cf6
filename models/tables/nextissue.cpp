// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and weeks of issues to come.

#include "models/tables/nextissue.h"

#include <utility>

namespace DiemTin {
namespace {

IssueNumber freeFrom(IssueNumber number, const QList<IssueNumber> &taken)
{
    while (taken.contains(number))
        ++number.number;
    return number;
}

/// Number and week of the issue after `last`, as an issue that is otherwise the same.
Issue dated(const Issue &last, QDate fallback, const QList<IssueNumber> &taken)
{
    Issue next = last;
    next.weekFrom = last.weekTo.isValid() ? last.weekTo.addDays(8 - last.weekTo.dayOfWeek()) : fallback;
    next.weekTo = next.weekFrom.isValid() ? next.weekFrom.addDays(6) : QDate();
    const bool newYear = next.weekTo.isValid() && next.weekTo.year() > last.number.year;
    const IssueNumber number =
        newYear ? IssueNumber{1, next.weekTo.year()} : IssueNumber{last.number.number + 1, last.number.year};
    next.number = freeFrom(number, taken);
    next.archived = false;
    return next;
}

} // namespace

Issue followingIssue(const std::optional<Issue> &last, QDate today, QUuid id, const QList<IssueNumber> &taken)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (!last) {
        Issue first = issueWithFourSections(id, freeFrom({1, today.year()}, taken));
        first.weekFrom = monday;
        first.weekTo = monday.addDays(6);
        return first;
    }
    Issue next = dated(*last, monday, taken);
    next.id = id;
    next.cover.photo.clear();
    next.cover.highlights.clear();
    for (Section &section : next.sections) {
        section.id = QUuid();
        section.placements.clear();
    }
    return next;
}

Issue duplicateOf(const Issue &issue, const QList<IssueNumber> &taken, const std::function<QUuid()> &newId)
{
    Issue copy = dated(issue, {}, taken);
    copy.id = newId();
    QHash<QUuid, QUuid> ids;
    for (Section &section : copy.sections) {
        section.id = newId();
        for (Placement &placement : section.placements)
            placement.id = *ids.insert(placement.id, newId());
    }
    copy.cover.highlights.clear();
    for (const QUuid &highlight : issue.cover.highlights) {
        if (const auto placement = ids.constFind(highlight); placement != ids.cend())
            copy.cover.highlights.append(*placement);
    }
    return copy;
}

} // namespace DiemTin
