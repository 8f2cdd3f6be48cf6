// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule already-used-in-issue.

#include "tests/preflight/madeuparchive.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue used(const QStringList &issues)
{
    CaseIssue issue;
    issue.add(SectionKind::Local);
    MadeUpArchive archive;
    archive.issues = issues;
    issue.archive = std::make_shared<MadeUpArchive>(archive);
    return issue;
}

} // namespace

const RuleTest &alreadyusedinissueRuleTest()
{
    static const RuleTest test{"already-used-in-issue",
                               {
                                   {"printed before", used({u"46/2026"_s}), {u"local 1:"_s}},
                                   {"never printed", used({}), {}},
                               }};
    return test;
}

} // namespace DiemTin
