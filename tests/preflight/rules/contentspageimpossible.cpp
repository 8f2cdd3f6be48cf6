// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-page-impossible.

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

const RuleTest &contentspageimpossibleRuleTest()
{
    static const RuleTest test{
        "contents-page-impossible",
        {
            {"pages swapped",
             with([](QList<PrintedEntry> &entries) { entries[1].page = u"6"_s; }),
             {u"domestic 1: Tàu nghiên cứu biển trở về sau chuyến đi dài ngày"_s}},
            {"a page far off",
             with([](QList<PrintedEntry> &entries) { entries[5].page = u"28"_s; }),
             {u"local 2: Vườn ươm san hô đón lứa giống mới"_s}},
            {"before the article in front",
             with([](QList<PrintedEntry> &entries) { entries[5].page = u"5"_s; }),
             {u"local 2: Vườn ươm san hô đón lứa giống mới"_s}},
            {"pages that rise", printedIssue(), {}},
            {"a range of pages", with([](QList<PrintedEntry> &entries) { entries[0].page = u"03 - 04"_s; }), {}},
            {"no pages at all",
             with([](QList<PrintedEntry> &entries) {
                 for (PrintedEntry &entry : entries)
                     entry.page.clear();
             }),
             {}},
        }};
    return test;
}

} // namespace DiemTin
