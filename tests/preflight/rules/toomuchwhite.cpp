// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule too-much-white.

#include "tests/preflight/madeuppages.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue page(double white, bool endsSection)
{
    CaseIssue issue;
    Proof proof;
    proof.pages = {madeUpPage(4, {})};
    proof.fills = {{0, white, endsSection}};
    issue.input.proof = std::make_shared<const Proof>(std::move(proof));
    return issue;
}

/// The composer knows what would fill the page.
CaseIssue hinted()
{
    CaseIssue issue = page(0.5, false);
    const QUuid next = issue.add(SectionKind::Domestic).id;
    Proof proof = *issue.input.proof;
    proof.hints = {{LayoutHint::Kind::TooMuchWhite, issue.placement().id, next, 0, 6, 0}};
    proof.diagnostics = {{u"too-much-white"_s, Severity::Warning, u"Hãy cắt 6 dòng."_s, {}, {}, 0, next}};
    issue.input.proof = std::make_shared<const Proof>(std::move(proof));
    return issue;
}

} // namespace

const RuleTest &toomuchwhiteRuleTest()
{
    static const RuleTest test{"too-much-white",
                               {
                                   {"half a page within a section", page(0.5, false), {u"issue:"_s}},
                                   {"nearly all of a last page", page(0.9, true), {u"issue:"_s}},
                                   {"a page the composer has advice for", hinted(), {u"domestic 1:"_s}},
                                   {"half of a last page", page(0.5, true), {}},
                                   {"a full page", page(0.05, false), {}},
                               }};
    return test;
}

} // namespace DiemTin
