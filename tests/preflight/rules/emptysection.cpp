// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule empty-section.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue filled(const QList<SectionKind> &sections)
{
    CaseIssue issue;
    for (const SectionKind section : sections)
        issue.add(section);
    return issue;
}

} // namespace

const RuleTest &emptysectionRuleTest()
{
    static const RuleTest test{
        "empty-section",
        {
            {"no spotlight", filled({SectionKind::Trend, SectionKind::Domestic, SectionKind::Local}), {u"issue:"_s}},
            {"an empty issue", CaseIssue(), {u"issue:"_s, u"issue:"_s, u"issue:"_s, u"issue:"_s}},
            {"something in each",
             filled({SectionKind::Trend, SectionKind::Domestic, SectionKind::Spotlight, SectionKind::Local}),
             {}},
        }};
    return test;
}

} // namespace DiemTin
