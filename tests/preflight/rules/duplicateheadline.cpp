// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule duplicate-headline.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue two(const QString &first, const QString &second)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic, first, u"Tin thứ nhất."_s);
    issue.add(SectionKind::Local, second, u"Tin thứ hai."_s);
    return issue;
}

} // namespace

const RuleTest &duplicateheadlineRuleTest()
{
    static const RuleTest test{
        "duplicate-headline",
        {
            {"the same", two(u"Đèn biển sáng lại"_s, u"Đèn biển sáng lại"_s), {u"local 1: Đèn biển sáng lại"_s}},
            {"in capitals and with quotes",
             two(u"Đèn biển sáng lại"_s, u"“ĐÈN BIỂN” SÁNG LẠI!"_s),
             {u"local 1: “ĐÈN BIỂN” SÁNG LẠI!"_s}},
            {"different", two(u"Đèn biển sáng lại"_s, u"Đèn biển tắt hẳn"_s), {}},
            {"none", two({}, {}), {}},
        }};
    return test;
}

} // namespace DiemTin
