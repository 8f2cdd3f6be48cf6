// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of ai-leftover.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &aileftoverRuleTest()
{
    static const RuleTest test{
        "ai-leftover",
        {
            {"thanks",
             issueWithBody(u"Trạm đo chạy ổn định.\n\nCảm ơn bạn đã góp ý để tôi sửa lại số liệu."_s),
             {u"domestic 1: Cảm ơn bạn đã"_s}},
            {"what the answer is",
             issueWithBody(u"Dưới đây là bản tóm tắt khoảng 150 từ:\n\nTrạm đo chạy ổn định."_s),
             {u"domestic 1: Dưới đây là bản tóm tắt"_s, u"domestic 1: 150 từ:"_s}},
            {"an offer",
             issueWithBody(u"Trạm đo chạy ổn định. Bạn có muốn tôi viết ngắn hơn không?"_s),
             {u"domestic 1: Bạn có muốn tôi"_s}},
            {"English",
             issueWithBody(
                 u"As an AI language model, I cannot open links.\n\nTrạm đo chạy ổn định. I hope this helps!"_s),
             {u"domestic 1: As an AI language model"_s, u"domestic 1: I cannot"_s, u"domestic 1: I hope this helps"_s}},
            {"a gap to fill in",
             issueWithBody(u"Ông [tên giám đốc] cho biết trạm đo chạy ổn định."_s),
             {u"domestic 1: [tên giám đốc]"_s}},
            {"emoji bullets", issueWithBody(u"✅ Trạm đo chạy ổn định."_s), {u"domestic 1: ✅"_s}},
            {"marks of sources",
             issueWithBody(u"Trạm đo chạy ổn định 【4†source】."_s),
             {u"domestic 1: 【4†source】"_s}},
            {"in the headline",
             issueWithHeadline(u"Chắc chắn rồi, dưới đây là tiêu đề mới"_s),
             {u"domestic 1: Chắc chắn rồi, dưới đây"_s}},
            {"an English sentence in a Vietnamese text",
             issueWithBody(u"Trạm đo chạy ổn định từ sáng thứ Hai. This version keeps the figures of the original."_s),
             {u"domestic 1: This version"_s}},
            {"a heading of an answer",
             issueWithBody(u"Bản tin (đã rút gọn):\n\nTrạm đo chạy ổn định từ sáng thứ Hai."_s),
             {u"domestic 1: Bản tin (đã rút gọn):"_s}},
            {"speaking of itself",
             issueWithBody(u"Trạm đo chạy ổn định; mình giữ nguyên tên riêng."_s),
             {u"domestic 1: mình"_s}},
            {"a story told in the first person",
             issueWithBody(
                 u"Tôi ra đảo từ sáng.\n\nTàu chậm, tôi ngồi đợi.\n\nTôi gặp người gác đèn.\n\nChiều, tôi về."_s),
             {}},
            {"news says it too",
             issueWithBody(
                 u"Người dân đã đi qua. Dưới đây là con đường mới. Ông nói: “Chúng tôi cảm ơn bà con đã nhường đất.”"_s),
             {}},
            {"news about chatbots",
             issueWithBody(u"Trợ lý AI giúp biên tập viên tóm tắt văn bản và gợi ý tiêu đề."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
