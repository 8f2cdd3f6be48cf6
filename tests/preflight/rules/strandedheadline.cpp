// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule stranded-headline.

#include "tests/preflight/madeuppages.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue headlineWith(TextRole below)
{
    CaseIssue issue;
    const QUuid article = issue.add(SectionKind::Local).id;
    setPages(issue,
             {madeUpPage(4,
                         {madeUpLine(u"Trạm đo"_s, TextRole::Headline, article, {400, 5000}),
                          madeUpLine(u"Sáng nay"_s, below, article, {400, 5400})})});
    return issue;
}

} // namespace

const RuleTest &strandedheadlineRuleTest()
{
    static const RuleTest test{"stranded-headline",
                               {
                                   {"only the source line below it",
                                    headlineWith(TextRole::SourceLine),
                                    {u"local 1: Trạm quan trắc mới đi vào hoạt động"_s}},
                                   {"text below it", headlineWith(TextRole::Body), {}},
                               }};
    return test;
}

} // namespace DiemTin
