// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of missing-final-stop.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &missingfinalstopRuleTest()
{
    static const RuleTest test{
        "missing-final-stop",
        {
            {"last paragraph",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ"_s),
             {u"domestic 1: giờ -> ."_s}},
            {"lead before another paragraph",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ\n\nSố liệu được gửi về trung tâm và công bố mỗi sáng trên trang của thành phố."_s),
             {u"domestic 1: giờ -> ."_s}},
            {"ends with a bracket",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo độ mặn trên sông nhờ trí tuệ nhân tạo (AI)"_s),
             {u"domestic 1: AI -> ."_s}},
            {"bold paragraph",
             issueWithBody(u"**"_s + u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ"_s
                           + u"**"_s),
             {u"domestic 1: giờ -> ."_s}},
            {"a stop",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ."_s),
             {}},
            {"a stop within quotation marks",
             issueWithBody(u"Ông nói ngắn gọn với các bạn trẻ đang chờ ở sân trường: “Hãy bắt đầu từ việc nhỏ.”"_s),
             {}},
            {"a source in brackets behind the stop",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ. (Nguồn: Báo Hải Phòng)"_s),
             {}},
            {"a colon before a list",
             issueWithBody(
                 u"Đề tài đạt được ba kết quả chính mà hội đồng nghiệm thu đánh giá cao như sau:\n\n- Mười trạm đo\n- Một bản đồ\n- Hai bài báo"_s),
             {}},
            {"a sub-heading",
             issueWithBody(
                 u"Kết quả bước đầu của đề tài\n\nNhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ."_s),
             {}},
            {"a signature",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ.\n\nNguyễn Thị Lan"_s),
             {}},
            {"an address",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ.\n\nXem toàn văn kết quả nghiên cứu và các bảng số liệu kèm theo tại www.haiphong.gov.vn"_s),
             {}},
            {"the stop has slipped to the next paragraph",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ\n\n.Số liệu được gửi về trung tâm mỗi sáng."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
