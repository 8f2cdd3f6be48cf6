// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule same-photo-twice.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue photos(const QString &first, const QString &second)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic).photos = {{first, u"Con tàu"_s, {}}};
    issue.add(SectionKind::Local).photos = {{second, u"Bến cảng"_s, {}}};
    return issue;
}

} // namespace

const RuleTest &samephototwiceRuleTest()
{
    static const RuleTest test{"same-photo-twice",
                               {
                                   {"the same picture", photos(u"a1"_s, u"a1"_s), {u"local 1:"_s}},
                                   {"two pictures", photos(u"a1"_s, u"b2"_s), {}},
                               }};
    return test;
}

} // namespace DiemTin
