// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule missing-caption.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue captioned(const QString &caption)
{
    CaseIssue issue;
    issue.add(SectionKind::Local).photos = {{u"a1"_s, caption, u"Ảnh: Lan Chi"_s}};
    return issue;
}

} // namespace

const RuleTest &missingcaptionRuleTest()
{
    static const RuleTest test{"missing-caption",
                               {
                                   {"no caption", captioned({}), {u"local 1:"_s}},
                                   {"a caption", captioned(u"Con tàu rời bến"_s), {}},
                               }};
    return test;
}

} // namespace DiemTin
