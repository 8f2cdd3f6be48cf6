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
            {"a share of another size in the contents",
             article(u"Trung tâm dữ liệu phục vụ người dân"_s, u"Trung tâm dữ liệu: số hồ sơ tăng 12%"_s,
                     u" Số hồ sơ tăng 21% sau một năm."_s),
             {u"domestic 1: 12%"_s}},
            {"another sum of money",
             article(u"Đầu tư 15 tỷ đồng cho trung tâm dữ liệu"_s, {}, u" Thành phố đầu tư 51 tỷ đồng."_s),
             {u"domestic 1: 15 tỷ đồng"_s}},
            {"day and month exchanged",
             article(u"Trung tâm dữ liệu mở cửa ngày 5/6"_s, {}, u" Lễ mở cửa diễn ra sáng 6/5."_s),
             {u"domestic 1: 5/6"_s}},
            {"another year",
             article(u"Trung tâm dữ liệu xong trước 2030"_s, {}, u" Mọi việc phải xong trước 2035."_s),
             {u"domestic 1: 2030"_s}},
            {"a sum, told as a guess",
             article(u"Trung tâm dữ liệu phục vụ 15 phường xã"_s, {},
                     u" Đợt đầu có 8 phường xã, đợt sau có 7 phường xã."_s),
             {u"domestic 1: 15"_s}},
            {"rounded, told as a guess",
             article(u"Trung tâm dữ liệu tốn 15 tỷ đồng"_s, {}, u" Công trình tốn 14,8 tỷ đồng."_s),
             {u"domestic 1: 15 tỷ đồng"_s}},
            {"said to be rounded",
             article(u"Trung tâm dữ liệu phục vụ gần 15 phường xã"_s, {}, u" Cả thảy 14 phường xã tham gia."_s),
             {}},
            {"a number in letters",
             article(u"Trung tâm dữ liệu kết nối 20 sở, ngành"_s, {}, u" Còn 3 sở, ngành chờ kết nối."_s),
             {}},
            {"a million in figures",
             article(u"1,5 triệu lượt tra cứu dữ liệu"_s, {}, u" Đã có 1.500.000 lượt tra cứu."_s),
             {}},
            {"the number of a document", article(u"Trung tâm dữ liệu theo Nghị quyết 57-NQ/TW"_s, {}), {}},
            {"the day of the article", article(u"Trung tâm dữ liệu mở cửa ngày 17/11"_s, {}, u" Mở cửa 11/17."_s), {}},
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
