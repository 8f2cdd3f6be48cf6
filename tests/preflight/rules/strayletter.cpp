// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of stray-letter.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &strayletterRuleTest()
{
    static const RuleTest test{
        "stray-letter",
        {
            {"before a sentence", issueWithBody(u"N Việc phủ sóng đến từng thôn đã xong."_s), {u"domestic 1: N -> "_s}},
            {"between words", issueWithBody(u"Việc phủ sóng g đến từng thôn đã xong."_s), {u"domestic 1: g -> "_s}},
            {"behind leaders",
             issueWithHeadline(u"Máy in tem tự động"_s, u"Máy in tem tự động...g"_s),
             {u"domestic 1: g"_s}},
            {"grades, vitamins, generations",
             issueWithBody(u"Vitamin C, hạng A, thế hệ Z, viêm gan B, khu B và nhóm A."_s),
             {}},
            {"units and enumerations", issueWithBody(u"Dài 5 m, nặng 10 g. Chọn a) hoặc b). J. Smith và R&D."_s), {}},
            {"words of one vowel", issueWithBody(u"Ngành y tế ở đây à?"_s), {}},
        }};
    return test;
}

} // namespace DiemTin
