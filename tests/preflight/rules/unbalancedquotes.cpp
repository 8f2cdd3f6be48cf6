// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of unbalanced-quotes.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &unbalancedquotesRuleTest()
{
    static const RuleTest test{
        "unbalanced-quotes",
        {
            {"opened and not closed",
             issueWithHeadline(u"“Muốn tăng trưởng, phải dựa vào khoa học"_s),
             {u"domestic 1: “"_s}},
            {"closed and not opened", issueWithBody(u"Trạm đo” chạy ổn định."_s), {u"domestic 1: ”"_s}},
            {"an odd straight mark", issueWithBody(u"Mô hình \"ba nhà chạy ổn định."_s), {u"domestic 1: \""_s}},
            {"a bracket", issueWithBody(u"Trạm đo (đặt ở sông Cấm chạy ổn định."_s), {u"domestic 1: ("_s}},
            {"pairs", issueWithBody(u"Mô hình “ba nhà” và \"bốn nhà\" (thử nghiệm) chạy ổn định."_s), {}},
            {"a quotation over two paragraphs",
             issueWithBody(u"Ông nói: “Trạm đo chạy ổn định.\n\n“Rồi sẽ có thêm.”"_s),
             {}},
            {"enumerations and inches", issueWithBody(u"Có a) màn hình 27\" và b) hai loa."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
