// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule week-length.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue week(QDate from, QDate to)
{
    CaseIssue issue;
    issue.issue().weekFrom = from;
    issue.issue().weekTo = to;
    return issue;
}

} // namespace

const RuleTest &weeklengthRuleTest()
{
    static const RuleTest test{"week-length",
                               {
                                   {"eight days", week({2026, 11, 16}, {2026, 11, 23}), {u"issue:"_s}},
                                   {"seven days from Saturday", week({2026, 11, 14}, {2026, 11, 20}), {u"issue:"_s}},
                                   {"no week", week({}, {}), {u"issue:"_s}},
                                   {"Monday to Sunday", week({2026, 11, 16}, {2026, 11, 22}), {}},
                                   {"over the end of a year", week({2026, 12, 28}, {2027, 1, 3}), {}},
                               }};
    return test;
}

} // namespace DiemTin
