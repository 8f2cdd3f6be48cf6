// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rule summary-without-article.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

CaseIssue summary(const QString &sentence)
{
    CaseIssue issue;
    issue.add(SectionKind::Trend, u"TỔNG KẾT XU HƯỚNG"_s, sentence);
    issue.add(SectionKind::Domestic, u"Tàu Biển Đông ra khơi"_s,
              u"Con tàu của Viện Hải dương học đã lấy 348 mẫu nước, bằng 12,5% kế hoạch, ở 14 điểm đo từ ngày 6/5."_s);
    return issue;
}

} // namespace

const RuleTest &summarywithoutarticleRuleTest()
{
    static const RuleTest test{
        "summary-without-article",
        {
            {"a name nobody reports", summary(u"Tuần qua, tập đoàn Sao Khuê mở xưởng mới."_s), {u"trend 1: Sao"_s}},
            {"a number nobody reports", summary(u"Con tàu lấy 512 mẫu nước."_s), {u"trend 1: 512"_s}},
            {"an acronym nobody reports", summary(u"Diễn đàn GMSX bàn về biển."_s), {u"trend 1: GMSX"_s}},
            {"an acronym that everybody writes", summary(u"Sản phẩm OCOP lên sàn, KHCN đi trước."_s), {}},
            {"a span of years", summary(u"Nhiệm kỳ 2025-2026 khởi đầu thuận lợi."_s), {}},
            {"a small number that the article has otherwise",
             summary(u"Con tàu lấy 348 mẫu nước ở 15 điểm đo."_s),
             {u"trend 1: 15"_s}},
            {"day and month exchanged", summary(u"Con tàu lấy 348 mẫu nước từ ngày 5/6."_s), {u"trend 1: 5/6"_s}},
            {"a small number of something else", summary(u"Ở cảng, 15 điểm đo gió bị hỏng sau trận bão."_s), {}},
            {"what the article says",
             summary(u"Viện Hải dương học lấy 348 mẫu nước, đạt 12,5% kế hoạch năm 2026."_s),
             {}},
        }};
    return test;
}

} // namespace DiemTin
