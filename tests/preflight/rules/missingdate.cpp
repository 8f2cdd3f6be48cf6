// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of missing-date.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue undated(SectionKind section)
{
    CaseIssue issue;
    issue.add(section).date = {};
    return issue;
}

CaseIssue dated()
{
    CaseIssue issue;
    issue.add(SectionKind::Local);
    return issue;
}

} // namespace

const RuleTest &missingdateRuleTest()
{
    static const RuleTest test{"missing-date",
                               {
                                   {"domestic news", undated(SectionKind::Domestic), {u"domestic 1:"_s}},
                                   {"local news", undated(SectionKind::Local), {u"local 1:"_s}},
                                   {"a date", dated(), {}},
                                   {"the trend summary needs none", undated(SectionKind::Trend), {}},
                                   {"the spotlight needs none", undated(SectionKind::Spotlight), {}},
                               }};
    return test;
}

} // namespace DiemTin
