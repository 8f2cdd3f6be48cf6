// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of foreign-text.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

const RuleTest &foreigntextRuleTest()
{
    static const RuleTest test{
        "foreign-text",
        {
            {"English",
             issueWithBodies(
                 {u"The station has measured the salt of the river every hour since Monday and sends all data to the city."_s,
                  u"Trạm đo chạy ổn định."_s}),
             {u"domestic 1: The station has measured"_s}},
            {"without diacritics",
             issueWithBodies({u"Tram do da chay on dinh tu sang thu Hai va gui so lieu ve trung tam moi gio mot lan."_s,
                              u"Trạm đo chạy ổn định."_s}),
             {u"domestic 1: Tram do da chay"_s}},
            {"capitals",
             issueWithBodies({u"TRẠM ĐO ĐÃ CHẠY ỔN ĐỊNH TỪ SÁNG THỨ HAI VÀ GỬI SỐ LIỆU VỀ TRUNG TÂM MỖI GIỜ MỘT LẦN."_s,
                              u"Trạm đo chạy ổn định."_s}),
             {u"domestic 1: TRẠM ĐO ĐÃ CHẠY"_s}},
            {"the whole issue, told once",
             issueWithBodies(
                 {u"Tram do da chay on dinh tu sang thu Hai va gui so lieu ve trung tam moi gio mot lan."_s,
                  u"Tram do da chay on dinh tu sang thu Hai va gui so lieu ve trung tam moi gio mot lan."_s,
                  u"Tram do da chay on dinh tu sang thu Hai va gui so lieu ve trung tam moi gio mot lan."_s,
                  u"Tram do da chay on dinh tu sang thu Hai va gui so lieu ve trung tam moi gio mot lan."_s}),
             {u"issue:"_s}},
            {"Vietnamese",
             issueWithBody(u"Trạm đo chạy ổn định từ sáng thứ Hai và gửi số liệu về trung tâm mỗi giờ một lần."_s),
             {}},
            {"a foreign name", issueWithBody(u"World Summit Awards 2025."_s), {}},
        }};
    return test;
}

} // namespace DiemTin
