// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule week-differs.

#include "tests/preflight/madeupcontents.h"
#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue with(auto change)
{
    CaseIssue issue = printedIssue();
    change(issue.input.printedContents);
    return issue;
}

CaseIssue summary(const QString &headline, const QString &body)
{
    CaseIssue issue;
    issue.add(SectionKind::Trend, headline, body);
    return issue;
}

} // namespace

const RuleTest &weekdiffersRuleTest()
{
    static const RuleTest test{
        "week-differs",
        {
            {"the week of the issue before in the contents",
             with([](QList<PrintedEntry> &entries) {
                 entries.prepend(printed({}, {}, u"(Tuần từ 9/11 - 15/11/2026)"_s, {}));
             }),
             {u"issue: (Tuần từ 9/11 - 15/11/2026)"_s}},
            {"the number of the issue before",
             with([](QList<PrintedEntry> &entries) { entries.prepend(printed({}, {}, u"SỐ 46/2026"_s, {})); }),
             {u"issue: SỐ 46/2026"_s}},
            {"another week over the summary",
             summary(u"TỔNG KẾT XU HƯỚNG (TUẦN TỪ 9/11 - 15/11/2026)"_s, u"Tuần qua yên ả."_s),
             {u"trend 1: TUẦN TỪ "_s}},
            {"another week within the summary",
             summary(u"TỔNG KẾT XU HƯỚNG"_s, u"Tuần làm việc từ ngày 15/11 đến 22/11/2026 có nhiều tin vui."_s),
             {u"trend 1: Tuần làm việc từ ngày "_s}},
            {"the same everywhere",
             with([](QList<PrintedEntry> &entries) {
                 entries.prepend(printed({}, {}, u"Tuần từ 16/11 – 22/11/2026"_s, {}));
                 entries.prepend(printed({}, {}, u"SỐ 47/2026"_s, {}));
             }),
             {}},
            {"days of something else",
             summary(u"TỔNG KẾT XU HƯỚNG (TUẦN TỪ 16/11 - 22/11/2026)"_s,
                     u"Hội chợ mở từ ngày 18/11 đến 21/11/2026."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
