// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preflight with issues that nobody planned for: empty, enormous, in another language, without diacritics, full of one
// mistake.

#include "models/base/resources.h"
#include "tests/preflight/rulecase.h"

#include <QTest>

#include <algorithm>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyIssueIsNoMistakeOfItsTexts()
    {
        const Findings findings = found(CaseIssue());
        QVERIFY(std::ranges::none_of(findings, [](const Finding &f) { return !f.place.article.isNull(); }));
    }

    void anArticleWithoutTextsHasOnlyFindingsAboutWhatIsMissing()
    {
        CaseIssue issue;
        Article &article = issue.add(SectionKind::Domestic);
        article = Article{article.id, {}, {}, {}, {}, {}, {}, {}, ArticleStatus::Fresh};
        for (const Finding &finding : found(issue))
            QVERIFY2(finding.fix.isEmpty(), qPrintable(finding.rule));
    }

    void aHundredThousandWordsAreRead()
    {
        QString body;
        for (int i = 0; i < 10'000; ++i)
            body += u"Trạm đo mới đã chạy thử ở sông Cấm hôm nay. "_s;
        CaseIssue issue = issueWithBody(body + u"Số liệu về đến trung tâm mỗi giờ một lần"_s);
        QCOMPARE(count(found(issue), u"missing-final-stop"_s), 1);
    }

    void withoutDiacriticsIsToldOnce()
    {
        const QString body = u"Tram do moi da chay thu o song Cam va gui so lieu ve trung tam moi gio mot lan."_s;
        const Findings findings = found(issueWithBodies(QStringList(30, body)));
        QCOMPARE(count(findings, u"foreign-text"_s), 1);
        QCOMPARE(count(findings, u"misspelling"_s), 0);
    }

    void capitalsAndEnglishAreToldOnceAnArticle()
    {
        const QString capitals = u"TRẠM ĐO MỚI ĐÃ CHẠY THỬ Ở SÔNG CẤM VÀ GỬI SỐ LIỆU VỀ TRUNG TÂM MỖI GIỜ."_s;
        const QString english = u"The new station has sent its data to the city every hour since last Monday."_s;
        const QString french = u"La nouvelle station envoie ses mesures au centre de la ville depuis lundi dernier."_s;
        const QString usual = u"Trạm đo mới đã chạy thử."_s;
        const Findings findings = found(issueWithBodies(
            {capitals + u"\n\n"_s + capitals, english + u"\n\n"_s + english, french, usual, usual, usual}));
        QCOMPARE(count(findings, u"foreign-text"_s), 3);
        QCOMPARE(count(findings, u"misspelling"_s), 0);
    }

    void twoThousandFindingsOfOneRuleAreKeptApart()
    {
        QString body;
        for (int i = 0; i < 2000; ++i)
            body += u"Trạm số hoá số %1. "_s.arg(i);
        CaseIssue issue = issueWithBodies({body, u"Trạm số hóa."_s});
        const Findings findings = found(issue);
        QCOMPARE(count(findings, u"tone-mark-style"_s), 2000);
        QVERIFY(std::ranges::all_of(findings, [](const Finding &f) { return f.excerpt.size() <= 90; }));
    }

    void everyFixLiesWithinItsText()
    {
        CaseIssue issue = issueWithBody(
            u"**Trạm “đo:** chạy nhanh,bền , rẻ.. Ngày 07/06 - 8/6\\* *số hoá* [ở đây](https://a.vn) thức đẩy"_s);
        const QString body = issue.input.content.articles.begin()->body;
        for (const Finding &finding : found(issue)) {
            for (const Correction &fix : finding.fix) {
                QVERIFY2(fix.passage.start >= 0 && fix.passage.start + fix.passage.length <= body.size(),
                         qPrintable(finding.rule));
            }
        }
    }

private:
    Findings found(const CaseIssue &issue) const
    {
        Surroundings around;
        around.style = issue.style;
        around.speller = &m_speller;
        return Preflight().check(issue.input, around);
    }

    static qsizetype count(const Findings &findings, const QString &rule)
    {
        return std::ranges::count(findings, rule, &Finding::rule);
    }

    Speller m_speller{resourcePath({})};
};

QTEST_GUILESS_MAIN(BadInput)
#include "badinput.moc"
