// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of name-varies.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &namevariesRuleTest()
{
    static const RuleTest test{
        "name-varies",
        {
            {"other marks behind the same title",
             issueWithBodies({u"Thủ tướng Lê Minh Hưng phát biểu. Thủ tướng Lê Minh Hưng kết luận."_s,
                              u"Thủ tướng Lê Minh Hùng nhấn mạnh."_s}),
             {u"domestic 2: Lê Minh Hùng"_s}},
            {"one syllable other where one person bears the title",
             issueWithBodies({u"Bí thư Thành ủy Lê Ngọc Châu họp. Bí thư Thành ủy Lê Ngọc Châu kết luận."_s,
                              u"Bí thư Thành ủy Lê Tiến Châu dự."_s}),
             {u"domestic 2: Lê Tiến Châu"_s}},
            {"spaces in a product",
             issueWithBodies({u"Bảng xếp hạng StartupBlink công bố."_s, u"Theo Startup Blink, thành phố tăng hạng."_s}),
             {u"domestic 2: Startup Blink -> StartupBlink"_s}},
            {"capitals of a product",
             issueWithBodies({u"Ứng dụng VNeID có bản mới. Cài VNeID."_s, u"Ứng dụng VNEID lỗi."_s}),
             {u"domestic 2: VNEID -> VNeID"_s}},
            {"two persons",
             issueWithBodies(
                 {u"Bộ trưởng Nguyễn Văn Thắng họp."_s, u"Bộ trưởng Nguyễn Hồng Diên họp. Ông Trần Nam dự."_s}),
             {}},
            {"same letters, other offices",
             issueWithBodies({u"Giám đốc Trần Văn Hùng họp."_s, u"Hiệu trưởng Trần Văn Hưng họp."_s}),
             {}},
        }};
    return test;
}

} // namespace DiemTin
