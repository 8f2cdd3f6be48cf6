// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule contents-title-differs.

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

const RuleTest &contentstitlediffersRuleTest()
{
    static const RuleTest test{
        "contents-title-differs",
        {
            {"another wording",
             with([](QList<PrintedEntry> &entries) { entries[4].title = u"Xe buýt điện phục vụ tuyến Cát Bà"_s; }),
             {u"local 1: Xe buýt điện phục vụ tuyến Cát Bà"_s}},
            {"another number",
             with([](QList<PrintedEntry> &entries) { entries[3].title = u"Hai thế kỷ giữ đèn biển Hòn Dáu"_s; }),
             {u"spotlight 1: Hai thế kỷ giữ đèn biển Hòn Dáu"_s}},
            {"a full stop",
             with([](QList<PrintedEntry> &entries) { entries[4].title += u"."_s; }),
             {u"local 1: Xe buýt điện chạy tuyến Cát Bà."_s}},
            {"quite another title at its place",
             with([](QList<PrintedEntry> &entries) { entries[4].title = u"Trường học mở phòng chế tạo"_s; }),
             {u"local 1: Trường học mở phòng chế tạo"_s}},
            {"words within left out",
             with([](QList<PrintedEntry> &entries) {
                 entries[1].title = u"Tàu nghiên cứu biển trở về sau chuyến dài ngày"_s;
             }),
             {u"domestic 1: Tàu nghiên cứu biển trở về sau chuyến dài ngày"_s}},
            {"the end left out",
             with([](QList<PrintedEntry> &entries) { entries[1].title = u"Tàu nghiên cứu biển trở về"_s; }),
             {}},
            {"a stray letter is for another rule",
             with([](QList<PrintedEntry> &entries) { entries[4].title += u"...g"_s; }),
             {}},
            {"a slip of one letter is for spelling",
             with([](QList<PrintedEntry> &entries) { entries[4].title = u"Xe buýt điện chạy tuyến Cát Ba"_s; }),
             {}},
            {"a word that is near only without its marks",
             with([](QList<PrintedEntry> &entries) { entries[4].title = u"Xe bụt điện chạy tuyến Cát Bà"_s; }),
             {u"local 1: Xe bụt điện chạy tuyến Cát Bà"_s}},
            {"the same titles", printedIssue(), {}},
        }};
    return test;
}

} // namespace DiemTin
