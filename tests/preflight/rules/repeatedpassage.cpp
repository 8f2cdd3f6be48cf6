// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule repeated-passage.

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

const QString run =
    u"đo độ mặn của nước giếng, ghi lại mực nước ngầm và hỏi chuyện từng nhà dân trong các xã nằm sát cửa sông"_s;
const QString others = u"Ở vùng cửa biển, mùa khô năm nay đến sớm hơn mọi năm gần một tháng. Nhiều gia đình phải chở "
                       "nước ngọt từ nhà máy cách đó mười cây số về dùng, mỗi chuyến hết nửa ngày công. Trước cảnh ấy, "
                       "ba nhóm tình nguyện nhận việc "_s;
const QString name =
    u"thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, "
    "công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia"_s;

QString longer(const QString &middle)
{
    return workshop + u"\n\nCũng trong tuần, các kỹ sư "_s + middle + u".\n\n"_s
        + u"Xưởng có hai mươi bàn làm việc, mỗi bàn một máy tính nối mạng riêng. Người học tự ghi giờ vào sổ, cuối tháng thầy cô cộng lại và báo cho nhà trường biết để xếp lịch cho tháng sau, tránh cảnh chờ đợi như năm ngoái."_s;
}

} // namespace

const RuleTest &repeatedpassageRuleTest()
{
    static const RuleTest test{
        "repeated-passage",
        {
            {"a long run in two articles",
             two(others + run + u"."_s, longer(run)),
             {u"local 1: đo độ mặn của nước giếng, ghi lại mực nước ngầm và hỏi chuyện từng nhà dân trong các xã nằm sát cửa sông"_s}},
            {"a sentence twice in one article",
             two(wells, workshop + u"\n\n"_s + workshop.left(workshop.indexOf(u". "_s) + 1)),
             {u"local 1: Phòng thí nghiệm mới của nhà trường có máy in kim loại, lò nung chân không và bàn đo rung"_s}},
            {"the name of a document", two(u"Các xã đều "_s + name + u"."_s, longer(name)), {}},
            {"texts of their own", two(wells, workshop), {}},
        }};
    return test;
}

} // namespace DiemTin
