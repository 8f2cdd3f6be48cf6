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

CaseIssue photos(int count)
{
    CaseIssue issue;
    Article &article = issue.add(SectionKind::Local);
    for (int i = 0; i < count; ++i)
        article.photos.append({QString::number(i), u"Bến cảng"_s, {}});
    return issue;
}

} // namespace

const RuleTest &oversetRuleTest()
{
    static const RuleTest test{"overset",
                               {
                                   {"below the foot", lineAt(298), {u"local 1:"_s}},
                                   {"within the page", lineAt(200), {}},
                                   {"too many photos", photos(31), {u"local 1:"_s}},
                                   {"many photos", photos(30), {}},
                               }};
    return test;
}

} // namespace DiemTin
