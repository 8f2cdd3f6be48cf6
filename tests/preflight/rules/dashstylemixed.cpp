// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of dash-style-mixed.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &dashstylemixedRuleTest()
{
    static const RuleTest test{"dash-style-mixed",
                               {
                                   {"a dash where the house has hyphens",
                                    issueWithBody(u"Tuyến Lào Cai - Hà Nội – Hải Phòng."_s),
                                    {u"domestic 1: – -> -"_s}},
                                   {"hyphens", issueWithBody(u"Tuyến Lào Cai - Hà Nội, 57-NQ/TW, 2026-2030."_s), {}},
                                   {"a range without spaces", issueWithBody(u"Giai đoạn 2026–2030."_s), {}},
                               }};
    return test;
}

} // namespace DiemTin
