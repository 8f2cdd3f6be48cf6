// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles: every field comes back, and revisions follow their rule.

#include "models/store/articlestore.h"
#include "models/store/searchindex.h"
#include "scratch.h"

using namespace DiemTin;

namespace {

QStringList headlines(const QList<Revision> &revisions)
{
    QStringList list;
    for (const Revision &revision : revisions)
        list.append(QStringLiteral("%1 %2").arg(revision.number).arg(revision.article.headline));
    return list;
}

} // namespace

class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void changesEveryField();
    void storesTextInNormalFormC();
    void loadsManyAtOnce();
    void savesAllOrNone();
    void refusesAnArticleWithoutId();
    void saysWhatIsNotThere();
    void joinsTypingIntoOneRevision();
    void keepsARevisionOfAnotherAuthor();
    void keepsEveryRevisionOfAnImport();
    void makesNoRevisionWhereNothingChanged();
};

void TestArticles::keepsEveryField()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(library->articles().save(article));
    QCOMPARE(library->articles().load(article.id).value(), article);
    const QList<Revision> revisions = library->articles().revisions(article.id).value();
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.first().article, article);
    QCOMPARE(revisions.first().saved, scratch.clock.now());
    QCOMPARE(revisions.first().author, library->author());

    const Article bare = blankArticle(scratch.clock);
    VERIFY_DONE(library->articles().save(bare));
    QCOMPARE(library->articles().load(bare.id).value(), bare);
    QCOMPARE(library->articles().count().value(), 2);
}

void TestArticles::changesEveryField()
{
    Scratch scratch;
    const auto library = scratch.library();
    Article article = fullArticle(scratch.clock);
    VERIFY_DONE(library->articles().save(article));
    article.date = {};
    article.headline = QStringLiteral("Khác");
    article.source.clear();
    article.url.clear();
    article.body.clear();
    article.photos.removeFirst();
    article.qrCodes.clear();
    VERIFY_DONE(library->articles().save(article));
    QCOMPARE(library->articles().load(article.id).value(), article);
}

void TestArticles::storesTextInNormalFormC()
{
    Scratch scratch;
    const auto library = scratch.library();
    Article article = blankArticle(scratch.clock);
    article.headline = QString::fromUtf8("Điện tử").normalized(QString::NormalizationForm_D);
    VERIFY_DONE(library->articles().save(article));
    QCOMPARE(library->articles().load(article.id)->headline, QString::fromUtf8("Điện tử"));
}

void TestArticles::loadsManyAtOnce()
{
    Scratch scratch;
    const auto library = scratch.library();
    QList<Article> articles;
    QList<QUuid> ids{newUuid(scratch.clock)};
    for (int i = 0; i < 2100; ++i) {
        articles.append(fullArticle(scratch.clock));
        ids.append(articles.last().id);
    }
    VERIFY_DONE(library->articles().save(articles));
    const auto loaded = library->articles().load(ids);
    QCOMPARE(loaded->size(), articles.size());
    QCOMPARE(loaded->value(articles.last().id), articles.last());
    QVERIFY(library->articles().load(QList<QUuid>{})->isEmpty());
}

void TestArticles::savesAllOrNone()
{
    Scratch scratch;
    const auto library = scratch.library();
    QVERIFY(!library->articles().save({fullArticle(scratch.clock), Article{}}));
    QCOMPARE(library->articles().count().value(), 0);
    QVERIFY(library->search().find(QStringLiteral("trung tâm"), 10)->isEmpty());
}

void TestArticles::refusesAnArticleWithoutId()
{
    Scratch scratch;
    QCOMPARE(scratch.library()->articles().save(Article{}).error().kind, ErrorKind::Invalid);
}

void TestArticles::saysWhatIsNotThere()
{
    Scratch scratch;
    const auto library = scratch.library();
    QCOMPARE(library->articles().load(newUuid(scratch.clock)).error().kind, ErrorKind::NotFound);
    QVERIFY(library->articles().revisions(newUuid(scratch.clock))->isEmpty());
}

void TestArticles::joinsTypingIntoOneRevision()
{
    Scratch scratch;
    const auto library = scratch.library();
    Article article = fullArticle(scratch.clock);
    const QDateTime start = scratch.clock.now();
    for (const int second : {0, 60, 119, 121, 200, 240, 242}) {
        scratch.clock.set(start.addSecs(second));
        article.headline = QString::number(second);
        VERIFY_DONE(library->articles().save(article));
    }
    const QList<Revision> revisions = library->articles().revisions(article.id).value();
    QCOMPARE(headlines(revisions),
             (QStringList{QStringLiteral("3 242"), QStringLiteral("2 240"), QStringLiteral("1 119")}));
    QCOMPARE(revisions.last().saved, start.addSecs(119));
}

void TestArticles::keepsARevisionOfAnotherAuthor()
{
    Scratch scratch;
    const auto library = scratch.library();
    Article article = fullArticle(scratch.clock);
    for (const char *author : {"Hoa", "Minh", "Hoa"}) {
        library->setAuthor(QString::fromUtf8(author));
        article.headline += QLatin1Char('!');
        VERIFY_DONE(library->articles().save(article));
    }
    const QList<Revision> revisions = library->articles().revisions(article.id).value();
    QCOMPARE(revisions.size(), 3);
    QCOMPARE(revisions.at(1).author, QStringLiteral("Minh"));
}

void TestArticles::keepsEveryRevisionOfAnImport()
{
    Scratch scratch;
    const auto library = scratch.library();
    Article article = fullArticle(scratch.clock);
    article.headline = QStringLiteral("a");
    VERIFY_DONE(library->articles().save(article, RevisionRule::KeepEvery));
    article.headline = QStringLiteral("b");
    VERIFY_DONE(library->articles().save(article));
    article.headline = QStringLiteral("c");
    VERIFY_DONE(library->articles().save(article));
    article.headline = QStringLiteral("d");
    VERIFY_DONE(library->articles().save(article, RevisionRule::KeepEvery));
    QCOMPARE(headlines(library->articles().revisions(article.id).value()),
             (QStringList{QStringLiteral("3 d"), QStringLiteral("2 c"), QStringLiteral("1 a")}));
}

void TestArticles::makesNoRevisionWhereNothingChanged()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(library->articles().save(article));
    scratch.clock.set(scratch.clock.now().addDays(1));
    VERIFY_DONE(library->articles().save(article));
    QCOMPARE(library->articles().revisions(article.id)->size(), 1);
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
