// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule date-out-of-order.

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

const RuleTest &dateoutoforderRuleTest()
{
    static const RuleTest test{
        "date-out-of-order",
        {
            {"one too late",
             dated(SectionKind::Domestic, {november(16), november(19), november(17), november(18)}),
             {u"domestic 2: 2026-11-19"_s}},
            {"in order, days repeated", dated(SectionKind::Local, {november(16), november(16), november(20)}), {}},
            {"one article", dated(SectionKind::Local, {november(16)}), {}},
        }};
    return test;
}

} // namespace DiemTin
