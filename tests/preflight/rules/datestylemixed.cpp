// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of date-style-mixed.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue padding()
{
    CaseIssue issue = issueWithBodies({u"Ngày 5/6, trạm đo chạy."_s, u"Ngày 07/06, trạm đo dừng."_s});
    issue.style.date = DateForm::Padded;
    return issue;
}

} // namespace

const RuleTest &datestylemixedRuleTest()
{
    static const RuleTest test{
        "date-style-mixed",
        {
            {"padded and short",
             issueWithBodies({u"Ngày 5/6, trạm đo chạy."_s, u"Ngày 07/06/2026, trạm đo dừng."_s}),
             {u"domestic 2: 07/06/2026 -> 7/6/2026"_s}},
            {"full stops", issueWithBody(u"Tối 21.6, trạm đo chạy."_s), {u"domestic 1: 21.6 -> 21/6"_s}},
            {"a hyphen", issueWithBody(u"Ngày 15-5, trạm đo chạy."_s), {u"domestic 1: 15-5 -> 15/5"_s}},
            {"a range with one space",
             issueWithHeadline(u"Tổng kết tuần (từ 17/1- 24/1)"_s),
             {u"domestic 1: 17/1- 24/1 ->  - "_s}},
            {"the house pads", padding(), {u"domestic 1: 5/6 -> 05/06"_s}},
            {"one way", issueWithBody(u"Từ ngày 5/6 đến ngày 17/6/2026."_s), {}},
            {"fractions, numbers of papers, scores",
             issueWithBody(u"Hơn 1/3 số hộ, trực 24/7, Nghị quyết 57-NQ/TW, 12-15 ngày, tỷ lệ 3.5."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
