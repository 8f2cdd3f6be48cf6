// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule missing-glyph.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue lacking(const QString &id)
{
    CaseIssue issue;
    const QUuid article = issue.add(SectionKind::Local, u"Trạm đo 氷 mới"_s, u"Nội dung."_s).id;
    Proof proof;
    proof.diagnostics.append({id, Severity::Error, u"Phông chữ không có ký tự."_s, u"氷"_s, {}, 0, article});
    issue.input.proof = std::make_shared<const Proof>(std::move(proof));
    return issue;
}

} // namespace

const RuleTest &missingglyphRuleTest()
{
    static const RuleTest test{"missing-glyph",
                               {
                                   {"a character that no font has", lacking(u"missing-glyph"_s), {u"local 1: 氷"_s}},
                                   {"something else the composer says", lacking(u"contents-unstable"_s), {}},
                               }};
    return test;
}

} // namespace DiemTin
