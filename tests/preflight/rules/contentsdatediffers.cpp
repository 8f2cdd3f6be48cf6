// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-date-differs.

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

const RuleTest &contentsdatediffersRuleTest()
{
    static const RuleTest test{"contents-date-differs",
                               {
                                   {"another day",
                                    with([](QList<PrintedEntry> &entries) { entries[1].date = u"17/11"_s; }),
                                    {u"domestic 1: Tàu nghiên cứu biển trở về sau chuyến đi dài ngày"_s}},
                                   {"a day left out",
                                    with([](QList<PrintedEntry> &entries) { entries[5].date.clear(); }),
                                    {u"local 2: Vườn ươm san hô đón lứa giống mới"_s}},
                                   {"the same days", printedIssue(), {}},
                                   {"the same day with a nought",
                                    with([](QList<PrintedEntry> &entries) { entries[1].date = u"16/11/2026"_s; }),
                                    {}},
                                   {"contents without days",
                                    with([](QList<PrintedEntry> &entries) {
                                        for (PrintedEntry &entry : entries)
                                            entry.date.clear();
                                    }),
                                    {}},
                               }};
    return test;
}

} // namespace DiemTin
