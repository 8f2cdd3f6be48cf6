// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of misspelling.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &misspellingRuleTest()
{
    static const RuleTest test{
        "misspelling",
        {
            {"a known confusion",
             issueWithBody(u"Giải pháp này thức đẩy sản xuất."_s),
             {u"domestic 1: thức đẩy -> thúc đẩy"_s}},
            {"no syllable", issueWithBody(u"Trạm đo đã ngừng hoạtt động."_s), {u"domestic 1: hoạtt"_s}},
            {"a letter left out",
             issueWithBody(u"Nhóm dựng hệ thống thông min cho trạm bơm."_s),
             {u"domestic 1: min"_s}},
            {"a letter left out of a syllable that is none then",
             issueWithBody(u"Thành phố đẩy mạnh chuyn đổi số ở mọi phường."_s),
             {u"domestic 1: chuyn"_s}},
            {"another tone", issueWithBody(u"Nhóm nghiên cữu đo độ mặn ở ba cửa sông."_s), {u"domestic 1: cữu"_s}},
            {"rare syllables at home",
             issueWithBody(u"Chị Đượm phơi mắm ruốc, rươi và cáy trên sạp tre bên đầm Vạc."_s),
             {}},
            {"a misplaced tone", issueWithBody(u"Đề tài đã hòan thành."_s), {u"domestic 1: hòan -> hoàn"_s}},
            {"contents and headline differ",
             issueWithHeadline(u"Chuyến phà mới nối hai bờ sông"_s, u"Chuyến phá mới nối hai bờ sông"_s),
             {u"domestic 1: phá"_s}},
            {"another office in the contents",
             issueWithHeadline(u"Ông Nam ứng cử đại biểu Quốc hội khóa mới"_s,
                               u"Ông Nam ứng cử đại biểu QN khóa mới"_s),
             {u"domestic 1: QN -> QH"_s}},
            {"the body knows better", issueWithBody(u"Trạm đo chạy ổn định."_s), {}},
            {"synonyms in contents and headline",
             issueWithHeadline(u"Bộ ba công nghệ dẫn đầu kỷ nguyên mới"_s, u"Bộ ba công nghệ dẫn dắt kỷ nguyên mới"_s),
             {}},
            {"names and foreign words", issueWithBody(u"Ông John Smith của Microsoft thăm Đồ Sơn bằng xe buýt."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
