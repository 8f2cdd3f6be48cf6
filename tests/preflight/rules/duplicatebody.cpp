// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule duplicate-body.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

const QString wells =
    u"Đội khảo sát đã đi dọc bờ biển suốt ba tuần để đo độ mặn của nước giếng, ghi lại mực nước ngầm và hỏi chuyện từng nhà dân. Kết quả cho thấy hai phần ba số giếng không còn dùng được vào mùa khô, nhất là ở các xã nằm sát cửa sông."_s;
const QString workshop =
    u"Phòng thí nghiệm mới của nhà trường có máy in kim loại, lò nung chân không và bàn đo rung. Sinh viên năm cuối được dùng miễn phí vào buổi tối, còn doanh nghiệp đặt giờ qua mạng và trả tiền theo ca làm việc."_s;

CaseIssue two(const QString &first, const QString &second)
{
    CaseIssue issue;
    issue.add(SectionKind::Domestic, u"Nước giếng ven biển nhiễm mặn"_s, first);
    issue.add(SectionKind::Local, u"Xưởng thực hành mở cửa buổi tối"_s, second);
    return issue;
}

} // namespace

const RuleTest &duplicatebodyRuleTest()
{
    static const RuleTest test{
        "duplicate-body",
        {
            {"one text under two headlines",
             two(wells, wells),
             {u"local 1: Đội khảo sát đã đi dọc bờ biển suốt ba tuần để đo độ mặn của nước giếng, ghi lại mực nước ngầm và hỏi chuyện từng nhà dân. Kết quả cho thấy hai phần ba số giếng không còn dùng được vào mùa khô, nhất là ở các xã nằm sát cửa sông"_s}},
            {"one text, a word changed",
             two(wells, QString(wells).replace(u"ba tuần"_s, u"bốn tuần"_s)),
             {u"local 1: Đội khảo sát đã đi dọc bờ biển suốt bốn tuần để đo độ mặn của nước giếng, ghi lại mực nước ngầm và hỏi chuyện từng nhà dân. Kết quả cho thấy hai phần ba số giếng không còn dùng được vào mùa khô, nhất là ở các xã nằm sát cửa sông"_s}},
            {"two texts", two(wells, workshop), {}},
            {"texts too short to tell", two(u"Tin ngắn."_s, u"Tin ngắn."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
