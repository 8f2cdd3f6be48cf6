// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of articles against what a walk over all of them in memory gives.

#include "models/base/viettext.h"
#include "models/store/articlelist.h"
#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "models/store/facets.h"
#include "models/store/issuestore.h"
#include "models/store/schema.h"
#include "models/store/sourcestore.h"
#include "models/store/urlkey.h"
#include "scratch.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace DiemTin;

namespace {

constexpr int Articles = 500;

const QStringList words =
    QStringLiteral("cảng biển điện gió đường sắt lúa mặn tôm số hóa dữ liệu sáng tạo bến tàu đại học năng lượng Ủy ban "
                   "ảnh vệ tinh")
        .split(QLatin1Char(' '));

/// What the office knows of an article beyond its own value.
struct Known
{
    Article article;
    QList<std::pair<QUuid, SectionKind>> uses; ///< issue and section
};

QString phrase(QRandomGenerator &random, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(words.at(random.bounded(int(words.size()))));
    return list.join(QLatin1Char(' '));
}

bool holds(const Article &article, const QString &search)
{
    const QStringList text =
        folded(QStringList{article.headline, article.source, article.body}.join(QLatin1Char(' '))).split(u' ');
    const QStringList asked = folded(search).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(asked, [&](const QString &word) {
        const bool isLast = &word == &asked.last();
        return std::ranges::any_of(
            text, [&](const QString &there) { return isLast ? there.startsWith(word) : there == word; });
    });
}

/// As the alphabet of Unicode's tables has it; Windows has its own.
int collated(const QString &a, const QString &b)
{
    static const QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    return collator.compare(a, b);
}

} // namespace

class TestArticleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersAsAWalkOverAllDoes();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void givesRowsForNumbers();
    void aLimitIsTheBeginningOfTheWhole();
    void marksWhatSearchFound();
    void marksDoubles();
    void stopsWhenAsked();
    void listsTagsAndWeeks();
    void mergedSourcesAreFoundAsOne();
    void listsAnOlderLibrary();
    void sortKeysFollowTheAlphabet();
    void knowsAddressesAgain();

private:
    [[nodiscard]] ArticleFilter randomFilter(QRandomGenerator &random) const;
    [[nodiscard]] bool meets(const Known &known, const ArticleFilter &filter) const;

    Scratch m_scratch;
    std::unique_ptr<Library> m_library;
    QHash<QUuid, Known> m_known;
    QList<QUuid> m_issues;
};

void TestArticleList::initTestCase()
{
    m_library = m_scratch.library();
    QRandomGenerator random(11);
    QList<Article> articles;
    for (int i = 0; i < Articles; ++i) {
        Article article = blankArticle(m_scratch.clock);
        if (random.bounded(20) != 0)
            article.date = QDate(2026, 5, 1).addDays(random.bounded(60));
        article.headline = phrase(random, 5);
        article.source = random.bounded(9) == 0 ? QString() : QStringLiteral("Báo %1").arg(random.bounded(4));
        article.body = phrase(random, 20);
        article.status = allArticleStatuses[size_t(random.bounded(int(allArticleStatuses.size())))];
        for (int tag = random.bounded(3); tag > 0; --tag)
            article.tags.append(QStringLiteral("nhãn %1").arg(tag * 2 + random.bounded(2)));
        if (random.bounded(3) == 0)
            article.photos = {{QString(64, QLatin1Char('a')), {}, {}}};
        m_known.insert(article.id, {article, {}});
        articles.append(article);
    }
    VERIFY_DONE(m_library->articles().save(articles));
    for (int number = 1; number <= 4; ++number) {
        Issue issue = issueWithFourSections(newUuid(m_scratch.clock), {number, 2026});
        for (const Article &article : std::as_const(articles)) {
            if (random.bounded(12) != 0)
                continue;
            const int section = random.bounded(4);
            Placement placement;
            placement.article = article.id;
            issue.sections[section].placements.append(placement);
            m_known[article.id].uses.append({issue.id, issue.sections.at(section).kind});
        }
        VERIFY_DONE(m_library->issues().save(issue));
        m_issues.append(issue.id);
    }
}

ArticleFilter TestArticleList::randomFilter(QRandomGenerator &random) const
{
    ArticleFilter filter;
    if (random.bounded(2) == 0)
        filter.search = phrase(random, 1 + random.bounded(2)) + QLatin1Char(' ') + folded(phrase(random, 1)).left(2);
    if (random.bounded(3) == 0)
        filter.from = QDate(2026, 5, 1).addDays(random.bounded(40));
    if (random.bounded(3) == 0)
        filter.to = QDate(2026, 5, 20).addDays(random.bounded(40));
    if (random.bounded(4) == 0)
        filter.section = allSectionKinds[size_t(random.bounded(4))];
    if (random.bounded(4) == 0)
        filter.source = m_library->sources().find(QStringLiteral("Báo %1").arg(random.bounded(4)))->id;
    if (random.bounded(3) == 0)
        filter.status = allArticleStatuses[size_t(random.bounded(int(allArticleStatuses.size())))];
    if (random.bounded(4) == 0)
        filter.tag = QStringLiteral("nhãn %1").arg(2 + random.bounded(4));
    if (random.bounded(2) == 0) {
        filter.use = ArticleFilter::Use(random.bounded(4));
        if (filter.use == ArticleFilter::Use::InIssue)
            filter.issue = m_issues.at(random.bounded(int(m_issues.size())));
    }
    if (random.bounded(3) == 0)
        filter.photos = ArticleFilter::Photos(random.bounded(3));
    return filter;
}

bool TestArticleList::meets(const Known &known, const ArticleFilter &filter) const
{
    const Article &article = known.article;
    const QDate day = article.date.isValid() ? article.date : m_scratch.clock.now().date();
    const auto usedIn = [&](const auto &wanted) { return std::ranges::any_of(known.uses, wanted); };
    const bool use = filter.use == ArticleFilter::Use::Any
        || (filter.use == ArticleFilter::Use::Unused && known.uses.isEmpty())
        || (filter.use == ArticleFilter::Use::Used && !known.uses.isEmpty())
        || (filter.use == ArticleFilter::Use::InIssue
            && usedIn([&](const auto &place) { return place.first == filter.issue; }));
    const bool photos = filter.photos == ArticleFilter::Photos::Any
        || (filter.photos == ArticleFilter::Photos::With) == !article.photos.isEmpty();
    const Result<Source> source = m_library->sources().find(article.source);
    return use && photos && (filter.search.isEmpty() || holds(article, filter.search))
        && (filter.from.isNull() || day >= filter.from) && (filter.to.isNull() || day <= filter.to)
        && (!filter.section || usedIn([&](const auto &place) { return place.second == *filter.section; }))
        && (filter.source.isNull() || (source && source->id == filter.source))
        && (!filter.status || article.status == *filter.status)
        && (filter.tag.isEmpty() || article.tags.contains(filter.tag));
}

void TestArticleList::filtersAsAWalkOverAllDoes()
{
    QRandomGenerator random(5);
    const ArticleList list(*m_library);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        const ArticleFilter filter = randomFilter(random);
        QSet<QUuid> expected;
        for (const Known &known : std::as_const(m_known)) {
            if (meets(known, filter))
                expected.insert(known.article.id);
        }
        const auto numbers = list.numbers(filter, {});
        VERIFY_DONE(numbers);
        const QList<QUuid> ids = list.articles(*numbers).value();
        QCOMPARE(ids.size(), expected.size());
        QCOMPARE(QSet<QUuid>(ids.cbegin(), ids.cend()), expected);
        const auto days = [this](const QUuid &id) {
            const QDate date = m_known.value(id).article.date;
            return date.isValid() ? date : m_scratch.clock.now().date();
        };
        QVERIFY(std::ranges::is_sorted(ids, std::greater(), days));
        found += int(ids.size());
    }
    QVERIFY(found > 5000);
}

void TestArticleList::sortsByEveryColumn_data()
{
    using Less = std::function<bool(const ArticleRow &, const ArticleRow &)>;
    QTest::addColumn<ArticleOrder::Key>("key");
    QTest::addColumn<Less>("less");
    QTest::newRow("headline") << ArticleOrder::Key::Headline << Less([](const ArticleRow &a, const ArticleRow &b) {
        return collated(a.headline.toLower(), b.headline.toLower()) < 0;
    });
    QTest::newRow("source") << ArticleOrder::Key::Source << Less([](const ArticleRow &a, const ArticleRow &b) {
        return collated(a.source, b.source) < 0;
    });
    QTest::newRow("status") << ArticleOrder::Key::Status
                            << Less([](const ArticleRow &a, const ArticleRow &b) { return a.status < b.status; });
    QTest::newRow("words") << ArticleOrder::Key::Words
                           << Less([](const ArticleRow &a, const ArticleRow &b) { return a.words < b.words; });
    QTest::newRow("saved") << ArticleOrder::Key::Saved
                           << Less([](const ArticleRow &a, const ArticleRow &b) { return a.saved < b.saved; });
}

void TestArticleList::sortsByEveryColumn()
{
    using Less = std::function<bool(const ArticleRow &, const ArticleRow &)>;
    QFETCH(ArticleOrder::Key, key);
    QFETCH(Less, less);
    const ArticleList list(*m_library);
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QList<ArticleRow> rows = list.rows(*list.numbers({}, {key, direction})).value();
        QCOMPARE(rows.size(), Articles);
        const bool sorted = direction == Qt::AscendingOrder
            ? std::ranges::is_sorted(rows, less)
            : std::ranges::is_sorted(rows.crbegin(), rows.crend(), less);
        QVERIFY(sorted);
    }
}

void TestArticleList::givesRowsForNumbers()
{
    const ArticleList list(*m_library);
    const QList<qint64> numbers = *list.numbers({}, {});
    QList<ArticleRow> windows;
    for (qsizetype first = 0; first < numbers.size(); first += 37)
        windows += list.rows(numbers.mid(first, 37)).value();
    QCOMPARE(windows, list.rows(numbers).value());
    for (const ArticleRow &row : std::as_const(windows)) {
        const Known known = m_known.value(row.id);
        QCOMPARE(row.headline, known.article.headline);
        QCOMPARE(row.source, known.article.source);
        QCOMPARE(row.date, known.article.date);
        QCOMPARE(row.tags, known.article.tags);
        QCOMPARE(row.status, known.article.status);
        QCOMPARE(row.photos, int(known.article.photos.size()));
        QCOMPARE(row.words, wordCount(known.article.headline) + wordCount(known.article.body));
        QVERIFY(known.article.body.startsWith(row.text.first(40)));
        QCOMPARE(row.issue.has_value(), !known.uses.isEmpty());
        if (row.issue) {
            QCOMPARE(row.issue->number, int(m_issues.indexOf(known.uses.last().first)) + 1);
            QCOMPARE(row.section, known.uses.last().second);
        }
    }
    const QList<ArticleRow> gone = list.rows({numbers.first(), 987654}).value();
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.last(), ArticleRow());
}

void TestArticleList::aLimitIsTheBeginningOfTheWhole()
{
    QRandomGenerator random(9);
    const ArticleList list(*m_library);
    for (int round = 0; round < 60; ++round) {
        const ArticleFilter filter = randomFilter(random);
        const ArticleOrder order{ArticleOrder::Key(random.bounded(6)), Qt::SortOrder(random.bounded(2))};
        const QList<qint64> whole = list.numbers(filter, order).value();
        QCOMPARE(list.numbers(filter, order, 20).value(), whole.first(std::min<qsizetype>(20, whole.size())));
    }
}

void TestArticleList::marksWhatSearchFound()
{
    const ArticleList list(*m_library);
    const QList<qint64> numbers = list.numbers({.search = QStringLiteral("dien gi")}, {}).value();
    QVERIFY(!numbers.isEmpty());
    for (const ArticleRow &row : list.rows(numbers, QStringLiteral("dien gi")).value())
        QVERIFY2(row.text.contains(QStringLiteral("\u0002điện\u0003"))
                     || row.text.contains(QStringLiteral("\u0002gió")),
                 qPrintable(row.text));
    QVERIFY(ArticleList::isSearch(QStringLiteral("đi")));
    QVERIFY(!ArticleList::isSearch(QStringLiteral(" đ.")));
    QCOMPARE(list.numbers({.search = QStringLiteral("đ")}, {})->size(), Articles);
}

void TestArticleList::marksDoubles()
{
    Scratch scratch;
    const auto library = scratch.library();
    const auto saved = [&](const char16_t *headline, const char *url) {
        Article article = blankArticle(scratch.clock);
        article.headline = QString::fromUtf16(headline);
        article.url = QLatin1String(url);
        if (!library->articles().save(article))
            qFatal("cannot save");
        return article.id;
    };
    saved(u"Điện gió ngoài khơi", "");
    const QUuid headline = saved(u"ĐIỆN GIÓ  NGOÀI KHƠI", "https://b.vn/1");
    const QUuid alone = saved(u"Cảng biển", "https://b.vn/3");
    const QUuid address = saved(u"Tàu thủy", "http://www.b.vn/1/?utm_source=zalo");
    saved(u"", "");
    saved(u"", "");
    const ArticleList list(*library);
    for (const ArticleRow &row : list.rows(*list.numbers({}, {})).value())
        QCOMPARE(row.hasDouble, row.id == headline || row.id == address || row.headline == u"Điện gió ngoài khơi");
    QVERIFY(!alone.isNull());
}

void TestArticleList::stopsWhenAsked()
{
    Scratch scratch;
    const auto library = scratch.library();
    QList<Article> articles;
    for (int i = 0; i < 5000; ++i)
        articles.append(blankArticle(scratch.clock));
    VERIFY_DONE(library->articles().save(articles));
    QCOMPARE(ArticleList(*library).numbers({}, {}, -1, [] { return false; }).error().kind, ErrorKind::Cancelled);
    QCOMPARE(ArticleList(*library).numbers({}, {}, -1, [] { return true; })->size(), 5000);
}

void TestArticleList::listsTagsAndWeeks()
{
    QCOMPARE(tagsInUse(*m_library).value(),
             (QStringList{QStringLiteral("nhãn 2"), QStringLiteral("nhãn 3"), QStringLiteral("nhãn 4"),
                          QStringLiteral("nhãn 5")}));
    QSet<QDate> mondays;
    for (const Known &known : std::as_const(m_known)) {
        const QDate date = known.article.date.isValid() ? known.article.date : m_scratch.clock.now().date();
        mondays.insert(date.addDays(1 - date.dayOfWeek()));
    }
    QList<QDate> expected(mondays.cbegin(), mondays.cend());
    std::ranges::sort(expected, std::greater());
    QCOMPARE(weeksInUse(*m_library, 100).value(), expected);
    QCOMPARE(weeksInUse(*m_library, 2).value(), expected.first(2));
}

void TestArticleList::mergedSourcesAreFoundAsOne()
{
    Scratch scratch;
    const auto library = scratch.library();
    for (const char16_t *name : {u"Báo Hải Phòng", u"Báo Hải Phòng", u"Báo HP", u"VnExpress"}) {
        Article article = blankArticle(scratch.clock);
        article.source = QString::fromUtf16(name);
        VERIFY_DONE(library->articles().save(article));
    }
    const Source kept = library->sources().find(QStringLiteral("Báo Hải Phòng")).value();
    const Source other = library->sources().find(QStringLiteral("Báo HP")).value();
    QCOMPARE(library->sources().counts()->value(kept.id), 2);
    VERIFY_DONE(library->sources().save(
        {other.id, other.name, {QStringLiteral("baohp.vn")}, QStringLiteral("https://baohp.vn")}));
    const Source merged = library->sources().merge(other.id, kept.id).value();
    QCOMPARE(
        merged,
        (Source{kept.id, kept.name, {other.name, QStringLiteral("baohp.vn")}, QStringLiteral("https://baohp.vn")}));
    QCOMPARE(library->sources().counts()->value(kept.id), 3);
    QCOMPARE(library->sources().list()->size(), 2);
    QCOMPARE(ArticleList(*library).numbers({.source = kept.id}, {})->size(), 3);
    QCOMPARE(library->sources().merge(kept.id, kept.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(library->sources().merge(other.id, kept.id).error().kind, ErrorKind::NotFound);
}

void TestArticleList::listsAnOlderLibrary()
{
    Scratch scratch;
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(scratch.library()->articles().save({article, blankArticle(scratch.clock)}));
    {
        const auto connection = Connection::open(scratch.file(), Access::Write);
        for (const char *sql :
             {"DROP TABLE listing", "DROP TABLE search_word", "DROP TABLE acceptance", "DROP TABLE passage",
              "DROP TABLE template", "DROP INDEX article_saved", "DROP TABLE review_article",
              "DROP TABLE review_answer", "DROP TABLE review_decision", "DROP TABLE review_pages", "DROP TABLE review",
              "DROP TABLE publication", "DROP TABLE issue_event", "DROP TABLE deleted_issue",
              "ALTER TABLE issue DROP COLUMN page_goal", "ALTER TABLE issue DROP COLUMN page_multiple",
              "PRAGMA user_version = 2"})
            VERIFY_DONE((*connection)->execute(QLatin1String(sql)));
    }
    {
        const auto reader = scratch.library(OpenMode::ReadOnly);
        QVERIFY(reader->isReadOnly());
        QCOMPARE(ArticleList(*reader).numbers({}, {})->size(), 2);
    }
    const auto library = scratch.library();
    const ArticleList list(*library);
    const QList<ArticleRow> rows = list.rows(*list.numbers({.status = ArticleStatus::Edited}, {})).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, article.id);
    QCOMPARE(rows.first().tags, article.tags);
    QCOMPARE(list.numbers({}, {})->size(), 2);
    VERIFY_DONE(library->articles().save(blankArticle(scratch.clock)));
    QCOMPARE(list.numbers({}, {})->size(), 3);
}

void TestArticleList::sortKeysFollowTheAlphabet()
{
    QRandomGenerator random(2);
    const QString letters = QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệóờợứựỳýỵ");
    const auto word = [&] {
        QString text;
        for (int i = random.bounded(1, 5); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        return text;
    };
    for (int i = 0; i < 20000; ++i) {
        const QString a = word();
        const QString b =
            random.bounded(3) == 0 ? word() : QString(a).replace(random.bounded(int(a.size())), 1, word());
        const int expected = collated(a, b);
        const int got = vietnameseSortKey(a).compare(vietnameseSortKey(b));
        QVERIFY2((expected < 0) == (got < 0) && (expected > 0) == (got > 0), qPrintable(a + QLatin1Char(' ') + b));
    }
    QCOMPARE(vietnameseSortKey(QStringLiteral("“ĐIỆN  gió”")), vietnameseSortKey(QStringLiteral("điện gió")));
}

void TestArticleList::knowsAddressesAgain()
{
    const QString key = urlKey(QStringLiteral("https://baohaiphong.vn/tin/1.html?id=7"));
    QCOMPARE(key, QStringLiteral("baohaiphong.vn/tin/1.html?id=7"));
    for (const char *same :
         {"http://www.BaoHaiPhong.vn/tin/1.html?id=7", "https://m.baohaiphong.vn/tin/1.html?id=7#x",
          "baohaiphong.vn/tin/1.html?utm_source=zalo&id=7&fbclid=abc", " https://baohaiphong.vn/tin/1.html/?id=7 "})
        QCOMPARE(urlKey(QLatin1String(same)), key);
    QVERIFY(urlKey(QStringLiteral("https://baohaiphong.vn/tin/1.html?id=8")) != key);
    QVERIFY(urlKey(QStringLiteral("https://baohaiphong.vn/tin/2.html?id=7")) != key);
    QCOMPARE(urlKey(QString()), QString());
}

QTEST_GUILESS_MAIN(TestArticleList)
#include "tst_articlelist.moc"
