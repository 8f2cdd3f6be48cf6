// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of stray-markup.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &straymarkupRuleTest()
{
    static const RuleTest test{
        "stray-markup",
        {
            {"bold that is not closed",
             issueWithBody(u"Vị thế mới:** Thành phố đứng thứ ba."_s),
             {u"domestic 1: ** -> "_s}},
            {"a heading sign within a headline",
             issueWithHeadline(u"## Trạm đo đầu tiên"_s),
             {u"domestic 1: ##  -> "_s}},
            {"HTML",
             issueWithHeadline(u"Trạm đo<br>đầu tiên &amp; duy nhất"_s),
             {u"domestic 1: <br>"_s, u"domestic 1: &amp;"_s}},
            {"bold, italics, links, headings",
             issueWithBody(u"### Kết quả\n\n**Vị thế mới:** *thành phố* đứng [thứ ba](https://haiphong.gov.vn)."_s),
             {}},
            {"comparison and hash", issueWithBody(u"Độ mặn < 4 phần nghìn, màu #3 và C# đều ổn."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
