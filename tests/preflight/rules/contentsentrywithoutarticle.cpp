// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-entry-without-article.

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

const RuleTest &contentsentrywithoutarticleRuleTest()
{
    static const RuleTest test{
        "contents-entry-without-article",
        {
            {"an entry for nothing",
             with([](QList<PrintedEntry> &entries) {
                 entries.insert(
                     3, printed(u"II TIN TRONG NƯỚC"_s, u"19/11"_s, u"Lúa lai mới cho vùng đất phèn"_s, u"6"_s));
             }),
             {u"issue: Lúa lai mới cho vùng đất phèn"_s}},
            {"every entry has its article", printedIssue(), {}},
            {"number and week are no entries",
             with([](QList<PrintedEntry> &entries) { entries.prepend(printed({}, {}, u"SỐ 47/2026"_s, {})); }),
             {}},
            {"a sub-heading of the summary",
             with([](QList<PrintedEntry> &entries) {
                 entries.insert(1, printed(u"I TỔNG KẾT XU HƯỚNG"_s, {}, u"Điểm sáng của thành phố"_s, u"4"_s));
             }),
             {}},
            {"contents that nobody could read",
             with([](QList<PrintedEntry> &entries) {
                 entries = {printed({}, {}, u"Lời ngỏ của ban biên tập"_s, u"2"_s)};
             }),
             {}},
        }};
    return test;
}

} // namespace DiemTin
