// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of quote-style-mixed.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &quotestylemixedRuleTest()
{
    static const RuleTest test{
        "quote-style-mixed",
        {
            {"both in one issue",
             issueWithBodies({u"Mô hình “ba nhà”."_s, u"Mô hình \"bốn nhà\"."_s}),
             {u"domestic 2: \" -> “ -> ”"_s}},
            {"single marks",
             issueWithHeadline(u"Giữ vững 'trận địa' trên mạng"_s, u"Giữ vững “trận địa” trên mạng"_s),
             {u"domestic 1: ' -> ‘ -> ’"_s}},
            {"curly alone", issueWithBodies({u"Mô hình “ba nhà”."_s, u"Mô hình “bốn nhà”."_s}), {}},
            {"apostrophes and inches", issueWithBody(u"Mô hình “ba nhà” của L'Oréal có màn hình 27\"."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
