// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preflight beside a real library, its report, and issues that are unlike any other.

#include "models/base/resources.h"
#include "models/preflight/reporthtml.h"
#include "models/preflight/storearchive.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "tests/preflight/rulecase.h"
#include "tests/store/scratch.h"

#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"Mười hai hộ dân ở cuối đảo vừa được nối điện từ trạm pin mặt trời đặt trên mái nhà văn hóa. Trạm cấp đủ điện cho "
    "đèn, quạt và một tủ lạnh mỗi nhà; phần còn lại chạy máy lọc nước. Thợ của làng được dạy cách lau tấm pin, đo ắc "
    "quy và ghi sổ mỗi tuần, khỏi phải chờ người từ đất liền ra."_s;

/// An issue of the library with one local article.
Issue stored(Library &library, int number, const Article &article)
{
    if (!library.articles().save(article))
        qFatal("cannot save");
    Issue issue = issueWithFourSections(QUuid::createUuid(), {number, 2026});
    issue.cover.publisher = {u"SỞ KHOA HỌC"_s};
    issue.sections.last().placements.append({.id = {}, .article = article.id, .contentsTitle = {}});
    return library.issues().save(issue).value();
}

/// An issue that is checked again and again by a connection of its own, as the window does it.
class Watched
{
public:
    Watched(const Library &library, const Issue &issue, const Article &article)
        : m_library(library.openAgain().value())
        , m_archive(*m_library)
    {
        m_input.content.issue = issue;
        m_input.content.articles.insert(article.id, article);
    }

    void add(const Article &article)
    {
        m_input.content.articles.insert(article.id, article);
        m_input.content.issue.sections.first().placements.append(
            {.id = QUuid::createUuid(), .article = article.id, .contentsTitle = {}});
    }

    void take(const Article &article)
    {
        m_input.content.articles.remove(article.id);
        m_input.content.issue.sections.first().placements.removeLast();
    }

    /// Of the findings, those rules that ask the library about articles.
    QStringList rules()
    {
        m_archive.setIssue(m_input.content.issue);
        Surroundings around;
        around.archive = &m_archive;
        QStringList rules;
        for (const Finding &finding : m_preflight.check(m_input, around)) {
            if (finding.rule == u"near-verbatim-of-old-article" || finding.rule == u"already-used-in-issue")
                rules.append(finding.rule);
        }
        return rules;
    }

private:
    std::unique_ptr<Library> m_library;
    StoreArchive m_archive;
    Preflight m_preflight;
    PreflightInput m_input;
};

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class WholeIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library.reset();
        m_scratch = std::make_unique<Scratch>();
        m_library = m_scratch->library();
    }

    void findsWhatTheLibraryHasAlready()
    {
        Article old = blankArticle(m_scratch->clock);
        old.headline = u"Điện mặt trời ra đảo"_s;
        old.body = text;
        std::ignore = stored(*m_library, 20, old);
        Article fresh = blankArticle(m_scratch->clock);
        fresh.headline = u"Đảo xa có điện"_s;
        fresh.body = QString(text).replace(u"Mười hai"_s, u"Hơn mười"_s);
        const Issue issue = stored(*m_library, 21, fresh);
        StoreArchive archive(*m_library);
        archive.setIssue(issue);
        const QList<OldArticle> like = archive.like(fresh);
        QCOMPARE(like.size(), 1);
        QCOMPARE(like.first().article, old.id);
        QCOMPARE(like.first().issue, u"20/2026"_s);
        QVERIFY(like.first().shared > 0.8);
        QVERIFY(archive.like(old).isEmpty()); // what is in the issue itself does not count
        QCOMPARE(archive.issuesWith(old.id), QStringList(u"20/2026"_s));
        QVERIFY(archive.issuesWith(fresh.id).isEmpty());
        QCOMPARE(archive.covers().size(), 1);
    }

    void looksAgainWhenTheLibraryHasChanged()
    {
        Article old = blankArticle(m_scratch->clock);
        old.body = text;
        Article fresh = blankArticle(m_scratch->clock);
        fresh.headline = u"Đảo xa có điện"_s;
        fresh.body = text;
        const Issue issue = stored(*m_library, 21, fresh);
        Watched watched(*m_library, issue, fresh);
        QCOMPARE(watched.rules(), QStringList());
        QVERIFY(m_library->articles().save(old).hasValue()); // an import, a new text
        QCOMPARE(watched.rules(), QStringList(u"near-verbatim-of-old-article"_s));
        old.body = u"Một câu khác hẳn về con đường mới mở quanh núi cho xe đạp và người đi bộ buổi sớm."_s;
        m_scratch->clock.set(m_scratch->clock.now().addSecs(1));
        QVERIFY(m_library->articles().save(old).hasValue()); // rewritten
        QCOMPARE(watched.rules(), QStringList());
    }

    void looksAgainWhenAnotherIssueTakesTheArticleUp()
    {
        const Article fresh = saved(text);
        const Issue issue = stored(*m_library, 21, fresh);
        Watched watched(*m_library, issue, fresh);
        QCOMPARE(watched.rules(), QStringList());
        const Issue other = stored(*m_library, 22, fresh);
        QCOMPARE(watched.rules(), QStringList(u"already-used-in-issue"_s));
        QVERIFY(m_library->issues().remove(other.id).hasValue());
        QCOMPARE(watched.rules(), QStringList());
    }

    void looksAgainWhenTheIssueTakesTheOldArticleUp()
    {
        const Article old = saved(text);
        const Article fresh = saved(text);
        Issue issue = stored(*m_library, 21, fresh);
        Watched watched(*m_library, issue, fresh);
        QCOMPARE(watched.rules(), QStringList(u"near-verbatim-of-old-article"_s));
        watched.add(old);
        QCOMPARE(watched.rules(), QStringList()); // two of one issue are duplicate-body
        watched.take(old);
        QCOMPARE(watched.rules(), QStringList(u"near-verbatim-of-old-article"_s));
    }

    void reportsCountsAndEveryFinding()
    {
        CaseIssue issue;
        issue.add(SectionKind::Local, u"Tin <không> ngày"_s, u"Nội dung."_s).date = {};
        const Findings findings = Preflight().check(issue.input, {});
        const FindingCounts counts = countsOf(findings);
        QCOMPARE(counts.rules.value(u"missing-date"_s), 1);
        QCOMPARE(counts.rules.value(u"empty-section"_s), 3);
        QCOMPARE(counts.errors + counts.warnings + counts.infos, findings.size());
        const QString html = reportHtml({{issue.input.content, findings}}, QDate(2026, 12, 1));
        QVERIFY(html.contains(u"47/2026"));
        QVERIFY(html.contains(u"1/12/2026"));
        QVERIFY(html.contains(u"Tin &lt;không&gt; ngày"));
        QVERIFY(!html.contains(u"Tin <không>"));
        QVERIFY(html.contains(ruleTitle(u"empty-section"_s)));
    }

    void tellsWhateverTheComposerSays()
    {
        CaseIssue issue;
        const QUuid article = issue.add(SectionKind::Local).id;
        Proof proof;
        proof.diagnostics = {{u"page-goal"_s, Severity::Warning, u"Không dàn được 24 trang."_s, {}, {}, 0, {}},
                             {u"template"_s, Severity::Error, u"Mẫu hỏng ở dòng 3."_s, {}, {}, 0, {}},
                             {u"page-goal"_s, Severity::Warning, u"Hãy cắt 3 dòng."_s, {}, {}, 0, article}};
        issue.input.proof = std::make_shared<const Proof>(std::move(proof));
        const QStringList rules = rulesOf(Preflight().check(issue.input, {}));
        QCOMPARE(rules.count(u"page-goal"_s), 2);
        QCOMPARE(rules.count(u"template"_s), 1);
    }

    void isSureOfNumbersAndSeveralNamesOfTheSummary_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("a number") << u"Con tàu lấy 512 mẫu nước."_s << Severity::Warning;
        QTest::newRow("a name") << u"Tuần qua, tập đoàn Sao Khuê mở xưởng mới."_s << Severity::Info;
        QTest::newRow("two names") << u"Tuần qua, tập đoàn Sao Khuê và viện Nguyệt Quế mở xưởng."_s
                                   << Severity::Warning;
    }
    void isSureOfNumbersAndSeveralNamesOfTheSummary()
    {
        QFETCH(QString, summary);
        QFETCH(Severity, severity);
        CaseIssue issue;
        issue.add(SectionKind::Trend, u"Tổng kết tuần"_s, summary);
        issue.add(SectionKind::Domestic, u"Tàu trở về"_s, u"Con tàu đã về cảng sau chuyến đi."_s);
        const Findings findings = Preflight().check(issue.input, {});
        const auto told = std::ranges::find(findings, u"summary-without-article"_s, &Finding::rule);
        QVERIFY(told != findings.end());
        QCOMPARE(told->severity, severity);
    }

    void survivesAnEmptyIssue()
    {
        PreflightInput input;
        QVERIFY(rulesOf(Preflight().check(input, {})).contains(u"publisher-missing"));
    }

    void survivesAnEndlessArticle_data()
    {
        QTest::addColumn<QString>("body");
        QString words;
        for (int i = 0; i < 100'000; ++i)
            words += u"chữ "_s + QString::number(i * 7919 % 104'729) + (i % 12 == 0 ? u". "_s : u" "_s);
        QTest::newRow("of many words") << words;
        QTest::newRow("of one word") << u"số "_s.repeated(100'000);
        QTest::newRow("in English") << u"The boat left the harbour at noon. "_s.repeated(3000);
    }

    void survivesAnEndlessArticle()
    {
        QFETCH(QString, body);
        CaseIssue issue;
        issue.add(SectionKind::Local, u"Tin dài"_s, body);
        issue.add(SectionKind::Local, u"Tin ngắn"_s, text);
        QVERIFY(!rulesOf(Preflight().check(issue.input, {})).contains(u"duplicate-body"));
    }

    void checksAHundredAndTwentyArticles()
    {
        CaseIssue issue;
        for (int i = 0; i < 120; ++i)
            issue.add(SectionKind::Domestic, u"Trạm số %1"_s.arg(i), text);
        const QStringList rules = rulesOf(Preflight().check(issue.input, {}));
        QCOMPARE(rules.count(u"duplicate-body"_s), 119);
    }

private:
    Article saved(const QString &body)
    {
        Article article = blankArticle(m_scratch->clock);
        article.body = body;
        if (!m_library->articles().save(article))
            qFatal("cannot save");
        return article;
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Library> m_library;
};

QTEST_MAIN(WholeIssues)
#include "wholeissues.moc"
