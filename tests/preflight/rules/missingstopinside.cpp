// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of missing-stop-inside.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &missingstopinsideRuleTest()
{
    static const RuleTest test{
        "missing-stop-inside",
        {
            {"a word that only begins sentences",
             issueWithBody(u"Thành phố đứng thứ ba cả nước về chỉ số sáng tạo Các nguồn lực được phân bổ rõ ràng."_s),
             {u"domestic 1: tạo Các -> ."_s}},
            {"another",
             issueWithBody(u"Mẫu thử đạt chuẩn sau ba tháng Tuy nhiên giá thành còn cao."_s),
             {u"domestic 1: tháng Tuy -> ."_s}},
            {"a stop",
             issueWithBody(u"Thành phố đứng thứ ba về chỉ số sáng tạo. Các nguồn lực được phân bổ rõ ràng."_s),
             {}},
            {"names and offices",
             issueWithBody(
                 u"Ban tổ chức mời Trường Đại học Hàng hải, ông Từ Văn Các và Nhà xuất bản Chính trị quốc gia Sự thật."_s),
             {}},
            {"a title behind the word for it",
             issueWithBody(u"Hội thảo có chủ đề Những con tàu không người lái."_s),
             {}},
            {"a quotation", issueWithBody(u"Triển lãm mang dòng chữ \"Mỗi ngày một ý tưởng\" trên cổng."_s), {}},
            {"behind and",
             issueWithBody(u"Dự án đạt giải ở hạng mục Quản trị công và Sự tham gia của người dân."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
