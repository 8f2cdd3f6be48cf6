// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of stray-punctuation.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &straypunctuationRuleTest()
{
    static const RuleTest test{
        "stray-punctuation",
        {
            {"a stop at the head",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ\n\n.Đây là bước đầu."_s),
             {u"domestic 1: . -> "_s}},
            {"a space before a comma", issueWithBody(u"Trạm đo , phao và cột mốc."_s), {u"domestic 1:  , -> ,"_s}},
            {"no space behind a comma",
             issueWithBody(u"Trạm đo chạy nhanh,bền và rẻ."_s),
             {u"domestic 1: nhanh,bền ->  "_s}},
            {"no space behind a stop",
             issueWithBody(u"Trạm đo chạy nhanh.Số liệu đến mỗi giờ."_s),
             {u"domestic 1: nhanh.Số ->  "_s}},
            {"an arrow", issueWithBody(u"Trạm đo chạy ổn định ➔ xem thêm."_s), {u"domestic 1:  ➔ "_s}},
            {"a headline that ends with a colon",
             issueWithHeadline(u"Trạm đo đầu tiên trên sông Cấm:"_s),
             {u"domestic 1: : -> "_s}},
            {"addresses, numbers, initials",
             issueWithBody(u"Xem tại www.haiphong.gov.vn, gọi 0225.3842, 1.250,5 tấn lúc 7:30, TS.Lan, v.v."_s),
             {}},
            {"ellipsis at the head", issueWithBody(u"...và thế là xong."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
