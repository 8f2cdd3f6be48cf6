// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule near-duplicate.

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

CaseIssue sharing()
{
    return two(wells,
               workshop.left(workshop.indexOf(u". "_s) + 1) + u"\n\n"_s + wells.left(wells.indexOf(u". "_s) + 1));
}

} // namespace

const RuleTest &nearduplicateRuleTest()
{
    static const RuleTest test{"near-duplicate",
                               {
                                   {"half of one stands in the other", sharing(), {u"local 1:"_s}},
                                   {"the same text is duplicate-body", two(wells, wells), {}},
                                   {"two texts", two(wells, workshop), {}},
                               }};
    return test;
}

} // namespace DiemTin
