// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of doubled-punctuation.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &doubledpunctuationRuleTest()
{
    static const RuleTest test{
        "doubled-punctuation",
        {
            {"two stops", issueWithBody(u"Trạm đo chạy ổn định.. Số liệu đến mỗi giờ."_s), {u"domestic 1: .. -> ."_s}},
            {"two stops with a space",
             issueWithBody(u"Trạm đo chạy ổn định. . Số liệu đến mỗi giờ."_s),
             {u"domestic 1: . . -> ."_s}},
            {"two commas", issueWithBody(u"Trạm đo,, phao và cột mốc."_s), {u"domestic 1: ,, -> ,"_s}},
            {"comma and stop", issueWithBody(u"Trạm đo chạy ổn định,. Số liệu đến mỗi giờ."_s), {u"domestic 1: ,."_s}},
            {"in the headline", issueWithHeadline(u"Trạm đo:: bước đầu"_s), {u"domestic 1: :: -> :"_s}},
            {"ellipses", issueWithBody(u"Trạm đo, phao, cột mốc... Rồi sẽ có thêm… Ai biết?"_s), {}},
            {"abbreviations", issueWithBody(u"Trạm đo, phao, v.v., do PGS., TS. Lan lắp, v.v.."_s), {}},
            {"question and exclamation", issueWithBody(u"Thật thế sao?! Đúng vậy."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
