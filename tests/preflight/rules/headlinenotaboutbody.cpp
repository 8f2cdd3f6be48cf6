// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of headline-not-about-body.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue article(const QString &headline, const QString &contentsTitle, const QString &more = {})
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic, headline,
              u"Trung tâm dữ liệu của thành phố đã kết nối hai mươi sở, ngành và mười bốn phường. Hệ thống chạy trên"
              " hạ tầng đặt tại chỗ, có dự phòng ở hai nơi và được kiểm tra mỗi tuần. Người dùng đăng nhập bằng một"
              " tài khoản, tra cứu hồ sơ trong vài giây và gửi phản ánh ngay trên màn hình."_s
                  + more);
    issue.placement().contentsTitle = contentsTitle;
    return issue;
}

} // namespace

const RuleTest &headlinenotaboutbodyRuleTest()
{
    static const RuleTest test{
        "headline-not-about-body",
        {
            {"a topic that the body never mentions",
             article(u"Thành phố đẩy mạnh công nghệ lượng tử"_s, {}),
             {u"domestic 1: Thành phố đẩy mạnh công nghệ lượng tử"_s}},
            {"a person",
             article(u"BỘ TRƯỞNG VŨ HẢI LONG: DỮ LIỆU LÀ TÀI NGUYÊN"_s,
                     u"Bộ trưởng Vũ Hải Long: Dữ liệu là tài nguyên"_s),
             {u"domestic 1: BỘ TRƯỞNG VŨ HẢI LONG: DỮ LIỆU LÀ TÀI NGUYÊN"_s}},
            {"an office",
             article(u"Phó Chủ tịch Quốc hội thăm trung tâm dữ liệu"_s, {}),
             {u"domestic 1: Phó Chủ tịch Quốc hội thăm trung tâm dữ liệu"_s}},
            {"a number that the body has otherwise",
             article(u"Trung tâm dữ liệu phục vụ 25 phường xã"_s, {}, u" Cả thảy có 52 phường xã được phục vụ."_s),
             {u"domestic 1: 25"_s}},
            {"nothing of the headline",
             article(u"Khát vọng vươn tầm cùng non sông"_s, {}),
             {u"domestic 1: Khát vọng vươn tầm cùng non sông"_s}},
            {"about the body", article(u"Trung tâm dữ liệu kết nối hai mươi sở, ngành"_s, {}), {}},
            {"another word for the topic",
             article(u"Nông dân vào mạng dữ liệu thành phố"_s, {}, u" Ngành nông nghiệp là nơi dùng nhiều nhất."_s),
             {}},
            {"a metaphor in quotation marks", article(u"Trung tâm dữ liệu là “vệ tinh” của thành phố"_s, {}), {}},
        }};
    return test;
}

} // namespace DiemTin
