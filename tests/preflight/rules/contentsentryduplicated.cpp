// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-entry-duplicated.

#include "tests/preflight/madeupcontents.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue with(auto change)
{
    CaseIssue issue = printedIssue();
    change(issue.input.printedContents);
    return issue;
}

} // namespace

const RuleTest &contentsentryduplicatedRuleTest()
{
    static const RuleTest test{"contents-entry-duplicated",
                               {
                                   {"a line twice",
                                    with([](QList<PrintedEntry> &entries) { entries.insert(2, entries[1]); }),
                                    {u"domestic 1: Tàu nghiên cứu biển trở về sau chuyến đi dài ngày"_s}},
                                   {"each line once", printedIssue(), {}},
                               }};
    return test;
}

} // namespace DiemTin
