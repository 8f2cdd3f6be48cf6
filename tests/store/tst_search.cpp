// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Search: folded words, prefixes, newest first, any text as a query, and an index that follows every change.

#include "models/store/articlestore.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "scratch.h"

#include <QRandomGenerator>

using namespace DiemTin;

namespace {

Article made(const Clock &clock, const char *headline, const char *body, QDate date)
{
    Article article = blankArticle(clock);
    article.date = date;
    article.headline = QString::fromUtf8(headline);
    article.body = QString::fromUtf8(body);
    return article;
}

/// The headlines found, joined by bars.
QString found(Library &library, const char *query, int limit = 10, int offset = 0)
{
    const auto hits = library.search().find(QString::fromUtf8(query), limit, offset);
    QStringList headlines;
    for (const SearchHit &hit : hits.value())
        headlines.append(hit.headline);
    return headlines.join(QLatin1Char('|'));
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWithoutDiacritics_data();
    void findsWithoutDiacritics();
    void givesNewestFirstInPages();
    void marksTheOriginalText();
    void followsChanges();
    void takesAnyTextAsAQuery();

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Library> m_library;
};

void TestSearch::init()
{
    m_library.reset();
    m_scratch = std::make_unique<Scratch>();
    m_library = m_scratch->library();
    const Clock &clock = m_scratch->clock;
    Article first = made(clock, "Chuyển đổi số", "Hội nghị về **điện** tử và Nghị quyết 57-NQ/TW.", {2026, 6, 1});
    first.source = QString::fromUtf8("Báo Hải Phòng");
    VERIFY_DONE(m_library->articles().save(
        QList<Article>{first, made(clock, "Vệ tinh", "Phóng vệ tinh điện tử, y tế số.", {2026, 6, 9}),
                       made(clock, "Không ngày", "Đường cao tốc \"số\" (thử) * - a.", {})}));
}

void TestSearch::findsWithoutDiacritics_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
    };
    row("dien tu", "Vệ tinh|Chuyển đổi số");
    row("ĐIỆN TỬ", "Vệ tinh|Chuyển đổi số");
    row("điện hội", "Chuyển đổi số");
    row("ve ti", "Vệ tinh");
    row("doi", "Chuyển đổi số");
    row("bao hai phong", "Chuyển đổi số");
    row("57-NQ/TW", "Chuyển đổi số");
    row("\"duong\" OR cao", "");
    row("duong (cao", "Không ngày");
    row("y te", "Vệ tinh");
    row("te y", "Vệ tinh");
    row("dien te", "Vệ tinh");
    row("khongco", "");
    row("d", "");
    row("y", "");
    row("", "");
    row(" * - \" ( ) : ^ ", "");
}

void TestSearch::findsWithoutDiacritics()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QCOMPARE(found(*m_library, query.toUtf8().constData()), expected);
}

void TestSearch::givesNewestFirstInPages()
{
    QList<Article> articles;
    for (int i = 0; i < 60; ++i) {
        const QByteArray headline = QByteArray::number((i * 37) % 60);
        articles.append(
            made(m_scratch->clock, headline.constData(), "trang", QDate(2026, 1, 1).addDays((i * 37) % 60)));
    }
    VERIFY_DONE(m_library->articles().save(articles));
    QCOMPARE(found(*m_library, "trang", 3), QStringLiteral("59|58|57"));
    QCOMPARE(found(*m_library, "tran", 3, 3), QStringLiteral("56|55|54"));
}

void TestSearch::marksTheOriginalText()
{
    const auto hits = m_library->search().find(QStringLiteral("dien"), 10);
    QCOMPARE(hits->size(), 2);
    QVERIFY2(hits->at(0).snippet.contains(QString::fromUtf8("vệ tinh \u0002điện\u0003 tử")),
             qPrintable(hits->at(0).snippet));
    QVERIFY(hits->at(1).snippet.contains(QString::fromUtf8("về \u0002điện\u0003 tử")));
    QCOMPARE(hits->at(1).date, QDate(2026, 6, 1));
    QCOMPARE(hits->at(1).source, QString::fromUtf8("Báo Hải Phòng"));
}

void TestSearch::followsChanges()
{
    const QUuid id = m_library->search().find(QStringLiteral("hội nghị"), 1)->first().article;
    Article article = m_library->articles().load(id).value();
    article.body = QString::fromUtf8("Đã viết lại.");
    article.date = QDate(2026, 6, 30);
    VERIFY_DONE(m_library->articles().save(article));
    QCOMPARE(found(*m_library, "hoi nghi"), QString());
    QCOMPARE(found(*m_library, "viet lai"), QString::fromUtf8("Chuyển đổi số"));
    QCOMPARE(found(*m_library, "so"), QString::fromUtf8("Chuyển đổi số|Không ngày|Vệ tinh"));
    article.date = QDate(2026, 5, 1);
    VERIFY_DONE(m_library->articles().save(article));
    QCOMPARE(found(*m_library, "so"), QString::fromUtf8("Không ngày|Vệ tinh|Chuyển đổi số"));
    Statement check(*m_library, QStringLiteral("INSERT INTO search_index (search_index) VALUES ('integrity-check')"));
    VERIFY_DONE(check.run());
}

void TestSearch::takesAnyTextAsAQuery()
{
    QRandomGenerator random(3);
    const QString alphabet = QString::fromUtf8("\"'*-+:^(){}[]~!@#$%&/\\|;,.<>=? ađĐệAND OR NOT NEAR 12\t\n") + QChar(0)
        + QChar(0x301) + QChar(0xd83d) + QChar(0xde00);
    for (int i = 0; i < 3000; ++i) {
        QString query;
        const int length = random.bounded(25);
        for (int j = 0; j < length; ++j)
            query += alphabet.at(random.bounded(int(alphabet.size())));
        VERIFY_DONE(m_library->search().find(query, 5));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
