// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule near-verbatim-of-old-article.

#include "tests/preflight/madeuparchive.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue like(double shared)
{
    CaseIssue issue;
    issue.add(SectionKind::Local);
    MadeUpArchive archive;
    archive.old = {{QUuid::createUuid(), u"Trạm đo cũ"_s, QDate(2026, 3, 2), u"9/2026"_s, shared}};
    issue.archive = std::make_shared<MadeUpArchive>(archive);
    return issue;
}

} // namespace

const RuleTest &nearverbatimofoldarticleRuleTest()
{
    static const RuleTest test{"near-verbatim-of-old-article",
                               {
                                   {"nearly all of it", like(0.9), {u"local 1:"_s}},
                                   {"a phrase here and there", like(0.2), {}},
                               }};
    return test;
}

} // namespace DiemTin
