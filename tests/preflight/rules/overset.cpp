// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule overset.

#include "models/base/length.h"
#include "tests/preflight/madeuppages.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue lineAt(double millimetresDown)
{
    CaseIssue issue;
    const QUuid article = issue.add(SectionKind::Local).id;
    setPages(issue,
             {madeUpPage(4,
                         {madeUpLine(u"Trạm đo"_s, TextRole::Body, article,
                                     {fromMillimetres(20), fromMillimetres(millimetresDown)})})});
    return issue;
}

} // namespace

const RuleTest &oversetRuleTest()
{
    static const RuleTest test{"overset",
                               {
                                   {"below the foot", lineAt(298), {u"local 1:"_s}},
                                   {"within the page", lineAt(200), {}},
                               }};
    return test;
}

} // namespace DiemTin
