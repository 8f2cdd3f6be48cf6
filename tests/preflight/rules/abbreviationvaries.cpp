// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of abbreviation-varies.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &abbreviationvariesRuleTest()
{
    static const RuleTest test{
        "abbreviation-varies",
        {
            {"marks inside",
             issueWithBodies({u"Bộ KH&CN họp. Bộ KH&CN ban hành."_s, u"Bộ KH-CN họp."_s}),
             {u"domestic 2: KH-CN"_s}},
            {"Đ and D", issueWithBodies({u"Quỹ CĐS và chương trình CĐS."_s, u"Quỹ CDS."_s}), {u"domestic 2: CDS"_s}},
            {"one form", issueWithBodies({u"Bộ KH&CN họp."_s, u"Sở KH&CN và UBND."_s}), {}},
            {"numbers of papers",
             issueWithBodies({u"Nghị định số 13/2026/NĐ-CP và Quyết định 5/QĐ-TTg."_s, u"NĐ-CP."_s}),
             {}},
            {"headlines in capitals", issueWithHeadline(u"BỘ KHCN HỌP VỚI BAN KH-CN"_s), {}},
        }};
    return test;
}

} // namespace DiemTin
