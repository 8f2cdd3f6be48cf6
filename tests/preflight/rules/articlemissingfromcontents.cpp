// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule article-missing-from-contents.

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

const RuleTest &articlemissingfromcontentsRuleTest()
{
    static const RuleTest test{
        "article-missing-from-contents",
        {
            {"an article without an entry",
             with([](QList<PrintedEntry> &entries) { entries.removeAt(2); }),
             {u"domestic 2: KÍNH THIÊN VĂN VÔ TUYẾN NHẬN TÍN HIỆU ĐẦU TIÊN"_s}},
            {"every article has its entry", printedIssue(), {}},
            {"the heading names the spotlight",
             with([](QList<PrintedEntry> &entries) { entries[3].title.clear(); }),
             {}},
            {"no printed contents", with([](QList<PrintedEntry> &entries) { entries.clear(); }), {}},
        }};
    return test;
}

} // namespace DiemTin
