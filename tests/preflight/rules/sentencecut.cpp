// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of sentence-cut.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &sentencecutRuleTest()
{
    static const RuleTest test{
        "sentence-cut",
        {
            {"ends with a word that begins something",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn của"_s),
             {u"domestic 1: độ mặn của"_s}},
            {"the same with a stop",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn và."_s),
             {u"domestic 1: độ mặn và"_s}},
            {"a verb waits for more than a name",
             issueWithBody(u"Tuyến đường mới rút ngắn thời gian đi lại giữa hai bờ sông, giúp Đồ Sơn"_s),
             {u"domestic 1: giúp Đồ Sơn"_s}},
            {"ends with a comma",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông, hai trạm trên biển,"_s),
             {u"domestic 1: trạm trên biển"_s}},
            {"goes on in small letters in the next paragraph",
             issueWithBody(
                 u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ\n\nvà gửi số liệu về trung tâm."_s),
             {u"domestic 1: mặn mỗi giờ"_s}},
            {"promises a list that does not come",
             issueWithBody(u"Hội đồng đã họp hai ngày và thống nhất. Các tiêu chí được quy định như sau."_s),
             {u"domestic 1: định như sau"_s}},
            {"ends with a colon",
             issueWithBody(u"Hội đồng đã họp hai ngày và thống nhất các tiêu chí chấm điểm:"_s),
             {u"domestic 1: chí chấm điểm"_s}},
            {"shortened by a web page",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi [...]"_s),
             {u"domestic 1: để theo dõi"_s}},
            {"headline",
             issueWithHeadline(u"Hải Phòng mở rộng mạng lưới quan trắc và"_s),
             {u"domestic 1: quan trắc và"_s}},
            {"a whole sentence without its stop",
             issueWithBody(u"Nhóm nghiên cứu đã lắp mười trạm đo trên sông để theo dõi độ mặn mỗi giờ"_s),
             {}},
            {"compounds that end with such a word",
             issueWithBody(u"Nhiều khó khăn vẫn còn tồn tại.\n\nĐây là lần cuối cùng.\n\nDự án do Sở trực thuộc."_s),
             {}},
            {"a name in capitals at the end",
             issueWithBody(u"Giải thưởng năm nay được trao cho sáng kiến của Công ty Và Ta."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
