// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-order-differs.

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

const RuleTest &contentsorderdiffersRuleTest()
{
    static const RuleTest test{"contents-order-differs",
                               {
                                   {"two lines swapped",
                                    with([](QList<PrintedEntry> &entries) { entries.swapItemsAt(4, 5); }),
                                    {u"local 2: Vườn ươm san hô đón lứa giống mới"_s}},
                                   {"under the heading of another section",
                                    with([](QList<PrintedEntry> &entries) { entries[5].section = u"III TÂM ĐIỂM"_s; }),
                                    {u"local 2: Vườn ươm san hô đón lứa giống mới"_s}},
                                   {"the same order", printedIssue(), {}},
                               }};
    return test;
}

} // namespace DiemTin
