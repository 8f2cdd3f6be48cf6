// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checking in a second thread with a real library: newest text first, words added and ignored, what articles teach.

#include "models/base/resources.h"
#include "models/spelling/spellservice.h"
#include "models/store/articlestore.h"
#include "tests/store/scratch.h"

#include <QSignalSpy>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QList<SpellingText> body(const QString &markdown)
{
    return {{TextForm::Markdown, markdown}};
}

QStringList words(const QList<SpellingFinding> &findings)
{
    QStringList result;
    for (const SpellingFinding &finding : findings)
        result.append(finding.word);
    return result;
}

/// A library, the service on it, and the last answer.
class Bench
{
public:
    explicit Bench(Scratch &scratch, OpenMode mode = OpenMode::CreateOrOpen)
        : library(scratch.library(mode))
        , service(*library, resourcePath({}))
        , learned(&service, &SpellService::learned)
        , failed(&service, &SpellService::failed)
    {
        QObject::connect(&service, &SpellService::checked, &service,
                         [this](const QUuid &id, quint64 revision, const SpellingFindings &findings) {
                             QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                             answers.append({id, revision});
                             last = findings;
                         });
    }
    /// Waits until the article's check of this number has been answered with these words.
    [[nodiscard]] bool says(const QUuid &id, quint64 revision, const QStringList &expected)
    {
        return QTest::qWaitFor([&] {
            return !answers.isEmpty() && answers.last() == std::pair(id, revision) && words(last.value(0)) == expected;
        });
    }
    [[nodiscard]] bool hasLearned()
    {
        return QTest::qWaitFor([&] { return learned.count() > 0; });
    }

    std::unique_ptr<Library> library;
    SpellService service;
    QSignalSpy learned;
    QSignalSpy failed;
    QList<std::pair<QUuid, quint64>> answers;
    SpellingFindings last;
};

} // namespace

class TestSpellService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForEveryText()
    {
        Scratch scratch;
        Bench bench(scratch);
        const QUuid id = newUuid(scratch.clock);
        const quint64 revision = bench.service.check(id,
                                                     {{TextForm::Plain, u"THỨC ĐẨY NGHỀ CÁ"_s},
                                                      {TextForm::Markdown, u"Đoạn một.\n\n \n\nHọc **nghành** cá."_s}});
        QVERIFY(bench.says(id, revision, {u"THỨC ĐẨY"_s}));
        QCOMPARE(bench.last.size(), 2);
        QCOMPARE(words(bench.last[1]), QStringList{u"nghành"_s});
        QCOMPARE(bench.last[1][0].start, u"Đoạn một.\n\n \n\nHọc **"_s.size());
        QCOMPARE(bench.failed.count(), 0);
    }

    void theNewestTextWins()
    {
        Scratch scratch;
        Bench bench(scratch);
        const QUuid id = newUuid(scratch.clock);
        quint64 revision = 0;
        for (int i = 0; i < 50; ++i)
            revision = bench.service.check(id, body(u"Học nghành số "_s + QString(i, u'x')));
        const quint64 newest = bench.service.check(id, body(u"Học ngành mới và sữa chữa"_s));
        QCOMPARE(newest, revision + 1);
        QVERIFY(bench.says(id, newest, {u"sữa chữa"_s}));
        QVERIFY(bench.answers.size() < 50);
    }

    void answersForTwoArticles()
    {
        Scratch scratch;
        Bench bench(scratch);
        const QUuid one = newUuid(scratch.clock);
        const QUuid two = newUuid(scratch.clock);
        const quint64 first = bench.service.check(one, body(u"sữa chữa"_s));
        const quint64 second = bench.service.check(two, body(u"chia sẻ"_s));
        QVERIFY(QTest::qWaitFor([&] {
            return bench.answers.contains(std::pair(one, first)) && bench.answers.contains(std::pair(two, second));
        }));
    }

    void aChangedParagraphMovesTheOthersFindings()
    {
        Scratch scratch;
        Bench bench(scratch);
        QVERIFY(bench.hasLearned());
        const QUuid id = newUuid(scratch.clock);
        const QString end = u"\n\nXưởng sữa chữa."_s;
        QVERIFY(bench.says(id, bench.service.check(id, body(u"Một."_s + end)), {u"sữa chữa"_s}));
        const qsizetype before = bench.last[0][0].start;
        QVERIFY(
            bench.says(id, bench.service.check(id, body(u"Một hai ba nghành."_s + end)), {u"nghành"_s, u"sữa chữa"_s}));
        QCOMPARE(bench.last[0][1].start, before + 14);
    }

    void addedWordsAreRightAtOnceAndAfterwards()
    {
        Scratch scratch;
        const QUuid id = newUuid(scratch.clock);
        const QList<SpellingText> texts = body(u"Máy gizmo ở xưởng"_s);
        {
            Bench bench(scratch);
            const quint64 revision = bench.service.check(id, texts);
            QVERIFY(bench.says(id, revision, {u"gizmo"_s}));
            bench.service.addWord(WordKind::Term, u"gizmo"_s);
            QVERIFY(bench.says(id, revision, {}));
        }
        Bench again(scratch);
        const quint64 revision = again.service.check(id, texts);
        QVERIFY(again.says(id, revision, {}));
        again.service.removeWord(u"gizmo"_s);
        QVERIFY(again.says(id, revision, {u"gizmo"_s}));
        QVERIFY(WordStore(*again.library).list()->isEmpty());
    }

    void ignoredWordsAreRightInTheirArticleAlone()
    {
        Scratch scratch;
        Bench bench(scratch);
        const Article article = fullArticle(scratch.clock);
        const Article other = fullArticle(scratch.clock);
        VERIFY_DONE(bench.library->articles().save({article, other}));
        const QList<SpellingText> texts = body(u"Xưởng THỨC ĐẨY nghề"_s);
        const quint64 first = bench.service.check(article.id, texts);
        QVERIFY(bench.says(article.id, first, {u"THỨC ĐẨY"_s}));
        bench.service.ignoreHere(article.id, u"THỨC ĐẨY"_s);
        QVERIFY(bench.says(article.id, first, {}));
        QCOMPARE(*WordStore(*bench.library).accepted(article.id), QStringList{u"THỨC ĐẨY"_s});
        QVERIFY(bench.says(other.id, bench.service.check(other.id, texts), {u"THỨC ĐẨY"_s}));
        bench.service.forget(other.id);
        bench.service.noticeHere(article.id, u"THỨC ĐẨY"_s);
        QVERIFY(bench.says(article.id, first, {u"THỨC ĐẨY"_s}));
        QVERIFY(WordStore(*bench.library).accepted(article.id)->isEmpty());
    }

    void wordsIgnoredBeforeTheArticleIsSavedAreKeptLater()
    {
        Scratch scratch;
        Bench bench(scratch);
        const Article article = fullArticle(scratch.clock);
        const quint64 revision = bench.service.check(article.id, body(u"Học nghành"_s));
        bench.service.ignoreHere(article.id, u"nghành"_s);
        QVERIFY(bench.says(article.id, revision, {}));
        VERIFY_DONE(bench.library->articles().save(article));
        QVERIFY(bench.says(article.id, bench.service.check(article.id, body(u"Học nghành mới"_s)), {}));
        QCOMPARE(*WordStore(*bench.library).accepted(article.id), QStringList{u"nghành"_s});
        QCOMPARE(bench.failed.count(), 0);
    }

    void learnsFromTheLibraryAndFromImports()
    {
        Scratch scratch;
        QList<Article> articles;
        for (int i = 0; i < 45; ++i) {
            articles.append(blankArticle(scratch.clock));
            articles.last().body = i % 2 ? u"Máy gizmo mới"_s : u"Ai cũng dệt võng."_s;
        }
        VERIFY_DONE(scratch.library()->articles().save(articles));
        Bench bench(scratch);
        const QUuid id = newUuid(scratch.clock);
        const quint64 revision = bench.service.check(id, body(u"Máy gizmo và flurb dệt vọng"_s));
        QVERIFY(bench.hasLearned());
        QVERIFY(bench.says(id, revision, {u"flurb"_s, u"dệt vọng"_s}));
        QVERIFY(bench.says(id, bench.service.check(id, body(u"Máy gizmo và cả flurb nữa"_s)), {u"flurb"_s}));

        scratch.clock.set(scratch.clock.now().addSecs(60));
        Article one = blankArticle(scratch.clock);
        Article two = blankArticle(scratch.clock);
        one.body = two.body = u"Chiếc flurb nhỏ"_s;
        VERIFY_DONE(bench.library->articles().save({one, two}));
        bench.service.refresh();
        QVERIFY(QTest::qWaitFor([&] { return bench.learned.count() == 2; }));
        QVERIFY(QTest::qWaitFor([&] { return words(bench.last.value(0)).isEmpty(); }));
    }

    void aReadOnlyLibraryKeepsWordsForTheSession()
    {
        Scratch scratch;
        scratch.library().reset();
        Bench bench(scratch, OpenMode::ReadOnly);
        const QUuid id = newUuid(scratch.clock);
        const quint64 revision = bench.service.check(id, body(u"Máy gizmo"_s));
        QVERIFY(bench.says(id, revision, {u"gizmo"_s}));
        bench.service.addWord(WordKind::Word, u"gizmo"_s);
        QVERIFY(bench.says(id, revision, {}));
        QCOMPARE(bench.failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSpellService)
#include "service.moc"
