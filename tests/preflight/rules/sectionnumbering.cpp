// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule section-numbering.

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

CaseIssue summary(const QString &body)
{
    CaseIssue issue;
    issue.add(SectionKind::Trend, u"TỔNG KẾT XU HƯỚNG"_s, body);
    return issue;
}

} // namespace

const RuleTest &sectionnumberingRuleTest()
{
    static const RuleTest test{
        "section-numbering",
        {
            {"sections swapped",
             with([](QList<PrintedEntry> &entries) {
                 for (qsizetype i : {4, 5})
                     entries[i].section = u"V TIN HẢI PHÒNG"_s;
             }),
             {u"issue:"_s}},
            {"a section without a number",
             with([](QList<PrintedEntry> &entries) { entries[0].section = u"TỔNG KẾT XU HƯỚNG"_s; }),
             {u"issue:"_s}},
            {"a sub-heading missing",
             summary(u"### 1. CẢ NƯỚC\n\nNhiều trạm đo mới.\n\n### 3. HẢI PHÒNG\n\nMột trạm đo mới."_s),
             {u"trend 1: 3. HẢI PHÒNG"_s}},
            {"sub-headings in order",
             summary(u"### 1. CẢ NƯỚC\n\nNhiều trạm đo mới.\n\n### 2. HẢI PHÒNG\n\nMột trạm đo mới."_s),
             {}},
            {"sections in order", printedIssue(), {}},
            {"no numbers", summary(u"### CẢ NƯỚC\n\nNhiều trạm đo mới."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
