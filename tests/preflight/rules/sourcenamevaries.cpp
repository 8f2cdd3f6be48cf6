// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of source-name-varies.

#include "tests/preflight/rulecase.h"

using namespace Qt::StringLiterals;

namespace DiemTin {

namespace {

class OneSource : public Archive
{
public:
    [[nodiscard]] QList<Source> sources() const override { return {{{}, u"Báo Hải Dương"_s, {u"Báo HD"_s}, {}}}; }
    [[nodiscard]] QStringList issuesWith(const QUuid &) const override { return {}; }
    [[nodiscard]] QList<OldArticle> like(const Article &) const override { return {}; }
    [[nodiscard]] QList<Cover> covers() const override { return {}; }
};

CaseIssue sources(const QStringList &names)
{
    CaseIssue issue;
    for (const QString &name : names)
        issue.add(SectionKind::Domestic).source = name;
    return issue;
}

CaseIssue prevailing(const QStringList &names)
{
    CaseIssue issue = sources(names);
    issue.archive = std::make_shared<OneSource>();
    issue.style.sources = SourceForm::Prevailing;
    return issue;
}

CaseIssue aliased()
{
    CaseIssue issue = sources({u"Báo HD"_s});
    issue.archive = std::make_shared<OneSource>();
    return issue;
}

} // namespace

const RuleTest &sourcenamevariesRuleTest()
{
    static const RuleTest test{
        "source-name-varies",
        {
            {"an abbreviation that readers do not know",
             sources({u"PLVN"_s}),
             {u"domestic 1: PLVN -> Báo Pháp luật Việt Nam"_s}},
            {"marks inside",
             sources({u"Bộ KH&CN"_s, u"Bộ KH&CN"_s, u"Bộ KH-CN"_s}),
             {u"domestic 3: Bộ KH-CN -> Bộ KH&CN"_s}},
            {"with and without Báo",
             sources({u"Báo Ninh Bình"_s, u"Báo Ninh Bình"_s, u"Ninh Bình"_s}),
             {u"domestic 3: Ninh Bình -> Báo Ninh Bình"_s}},
            {"a letter less",
             sources({u"Đài PTTH Quảng Ninh"_s, u"Đài PTTH Quảng Ninh"_s, u"Đài PTT Quảng Ninh"_s}),
             {u"domestic 3: Đài PTT Quảng Ninh"_s}},
            {"an alias of the library", aliased(), {u"domestic 1: Báo HD -> Báo Hải Dương"_s}},
            {"the listed name where most print the alias",
             prevailing({u"Báo HD"_s, u"Báo HD"_s, u"Báo Hải Dương"_s}),
             {u"domestic 3: Báo Hải Dương -> Báo HD"_s}},
            {"an alias where the issue decides and all print it", prevailing({u"Báo HD"_s, u"Báo HD"_s}), {}},
            {"as many of the one as of the other: no fix",
             sources({u"Báo Ninh Bình"_s, u"Ninh Bình"_s}),
             {u"domestic 2: Ninh Bình"_s}},
            {"names", sources({u"Báo Hải Phòng"_s, u"VOV"_s, u"TTXVN"_s, u"VnExpress"_s}), {}},
            {"similar names", sources({u"Báo Nam Định"_s, u"Báo Bắc Ninh"_s, u"Tạp chí Cộng sản"_s}), {}},
        }};
    return test;
}

} // namespace DiemTin
