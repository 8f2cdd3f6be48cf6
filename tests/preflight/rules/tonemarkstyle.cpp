// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of tone-mark-style.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue otherStyle()
{
    CaseIssue issue = issueWithBodies({u"Thành phố số hóa hồ sơ."_s, u"Trường số hoá thư viện."_s});
    issue.style.tone = TonePlacement::OnNucleus;
    return issue;
}

} // namespace

const RuleTest &tonemarkstyleRuleTest()
{
    static const RuleTest test{
        "tone-mark-style",
        {
            {"both styles",
             issueWithBodies({u"Thành phố số hóa hồ sơ."_s, u"Trường số hoá thư viện."_s}),
             {u"domestic 2: hoá -> hóa"_s}},
            {"the house writes the other", otherStyle(), {u"domestic 1: hóa -> hoá"_s}},
            {"one style", issueWithBody(u"Thành phố số hóa hồ sơ ở tòa nhà mới, thủy lợi."_s), {}},
            {"rimes with one place only", issueWithBody(u"Hoàn thiện, quý, toàn, thuyền, khoảng."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
