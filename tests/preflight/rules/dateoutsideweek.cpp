// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule date-outside-week.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue dated(SectionKind section, const QList<QDate> &days)
{
    CaseIssue issue;
    for (const QDate &day : days)
        issue.add(section).date = day;
    return issue;
}

QDate november(int day)
{
    return {2026, 11, day};
}

} // namespace

const RuleTest &dateoutsideweekRuleTest()
{
    static const RuleTest test{
        "date-outside-week",
        {
            {"the day before", dated(SectionKind::Domestic, {november(15)}), {u"domestic 1: 2026-11-15"_s}},
            {"the day after", dated(SectionKind::Local, {november(23)}), {u"local 1: 2026-11-23"_s}},
            {"first and last day", dated(SectionKind::Domestic, {november(16), november(22)}), {}},
            {"the spotlight may be older", dated(SectionKind::Spotlight, {november(2)}), {}},
        }};
    return test;
}

} // namespace DiemTin
