// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library damaged page by page, cut short and without its log: never a crash, always a sentence, and salvage.

#include "models/store/connection.h"
#include "models/store/photostore.h"
#include "models/store/salvage/salvage.h"
#include "models/store/salvage/tableshapes.h"
#include "models/store/searchindex.h"
#include "models/store/verify.h"
#include "samplelibrary.h"

#include <QDir>
#include <QSqlQuery>

using namespace DiemTin;

namespace {

constexpr int PageSize = 4096;

enum class Damage { Zeroed, Flipped, OneBit };

QByteArray damagedPage(QByteArray page, Damage damage, int seed)
{
    switch (damage) {
    case Damage::Zeroed:
        return QByteArray(page.size(), '\0');
    case Damage::Flipped:
        for (char &byte : page)
            byte = static_cast<char>(~byte);
        return page;
    case Damage::OneBit: {
        char &byte = page[(seed * 769) % page.size()];
        byte = static_cast<char>(byte ^ (1 << (seed % 8)));
        return page;
    }
    }
    Q_UNREACHABLE_RETURN(page);
}

/// What became of the damaged libraries; printed at the end.
struct Outcomes
{
    int files = 0;
    int refused = 0;
    int readOnly = 0;
    int whole = 0;
    int salvaged = 0;
    int allArticles = 0;
    int wholeIssue = 0;
    int allPhotos = 0;
    qint64 lostArticles = 0;
    qint64 lostPhotos = 0;
};

bool goOn()
{
    return true;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryTable();
    void salvagesASoundLibraryWhole();
    void outlivesDamageToAnyPage_data();
    void outlivesDamageToAnyPage();
    void outlivesALostHeader();
    void outlivesCutting();
    void readsTheLogOfAKilledProgram();
    void losesOnlyTheLogWhereThatIsLost();
    void opensADamagedLibraryOnlyToRead();
    void neverReplacesAFile();
    void refusesWhatHoldsNothing();

private:
    void tryOut(const QByteArray &bytes, Outcomes &outcomes);
    void openIt(Outcomes &outcomes);
    void salvageIt(Outcomes &outcomes);

    std::unique_ptr<Scratch> m_scratch;
    Contents m_before;
    QByteArray m_bytes;
    qint64 m_photos = 0;
};

void TestDamage::initTestCase()
{
    QVERIFY2(QFile::exists(sampleText()), qPrintable(sampleText()));
    m_scratch = std::make_unique<Scratch>();
    m_before = makeSample(*m_scratch);
    QVERIFY(m_before.articles.size() > 20 && m_before.issues.size() == 1);
    m_bytes = Scratch::read(m_scratch->file());
    const auto library = m_scratch->library(OpenMode::ReadOnly);
    m_photos = library->connection().number(QStringLiteral("SELECT count(*) FROM photo")).value();
}

// A new table is either saved from a damaged library or made again.
void TestDamage::namesEveryTable()
{
    const auto library = m_scratch->library(OpenMode::ReadOnly);
    QSqlQuery query(library->connection().database());
    QVERIFY(query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")));
    const QStringList known = salvagedTables() + derivedTables();
    while (query.next()) {
        const QString name = query.value(0).toString();
        QVERIFY2(known.contains(name) || name.startsWith(QLatin1String("search_index_")), qPrintable(name));
    }
}

void TestDamage::salvagesASoundLibraryWhole()
{
    const Result<SalvageReport> report =
        salvageLibrary(m_scratch->file(), m_scratch->file(QStringLiteral("mới.diemtin")), m_scratch->clock, goOn);
    VERIFY_DONE(report);
    QCOMPARE(report->articles, m_before.articles.size());
    QCOMPARE(report->photos, m_photos);
    QCOMPARE(report->unreadableRows, 0);
    QCOMPARE(report->loose, 0);
    QCOMPARE(report->fromRevisions, 0);
    auto library = Library::open(m_scratch->file(QStringLiteral("mới.diemtin")), OpenMode::ReadWrite, m_scratch->clock);
    VERIFY_DONE(library);
    QCOMPARE(contentsOf(**library), m_before);
    QCOMPARE((*library)->search().find(QStringLiteral("hai phong"), 100)->size(),
             m_scratch->library(OpenMode::ReadOnly)->search().find(QStringLiteral("hai phong"), 100)->size());
    library->reset();
    QVERIFY(QFile::remove(m_scratch->file(QStringLiteral("mới.diemtin"))));
}

void TestDamage::outlivesDamageToAnyPage_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("zeroed") << int(Damage::Zeroed);
    QTest::newRow("flipped") << int(Damage::Flipped);
    QTest::newRow("one bit") << int(Damage::OneBit);
}

// Every page with DIEMTIN_EVERY_PAGE set; else a few of the first, where the texts are, and of the photos.
void TestDamage::outlivesDamageToAnyPage()
{
    QFETCH(int, damage);
    const bool every = qEnvironmentVariableIsSet("DIEMTIN_EVERY_PAGE");
    Outcomes outcomes;
    for (int page = 0; page < m_bytes.size() / PageSize; page += every ? 1 : page < 60 ? 13 : 197) {
        QByteArray bytes = m_bytes;
        bytes.replace(page * PageSize, PageSize,
                      damagedPage(bytes.mid(page * PageSize, PageSize), Damage(damage), page));
        tryOut(bytes, outcomes);
        if (QTest::currentTestFailed())
            qFatal("page %d", page);
    }
    qInfo("%d files: %d refused, %d read-only, %d opened whole; salvage: %d made, %d with every article (%lld lost in "
          "all), %d with the whole issue, %d with every photo (%lld lost in all)",
          outcomes.files, outcomes.refused, outcomes.readOnly, outcomes.whole, outcomes.salvaged, outcomes.allArticles,
          outcomes.lostArticles, outcomes.wholeIssue, outcomes.allPhotos, outcomes.lostPhotos);
    QCOMPARE(outcomes.salvaged, outcomes.files);
    if (Damage(damage) != Damage::OneBit)
        QCOMPARE(outcomes.allArticles, outcomes.files);
}

void TestDamage::tryOut(const QByteArray &bytes, Outcomes &outcomes)
{
    ++outcomes.files;
    m_scratch->write(m_scratch->file(), bytes);
    openIt(outcomes);
    if (!QTest::currentTestFailed())
        salvageIt(outcomes);
    m_scratch->write(m_scratch->file(), m_bytes);
}

void TestDamage::openIt(Outcomes &outcomes)
{
    const Result<std::unique_ptr<Library>> opened =
        Library::open(m_scratch->file(), OpenMode::ReadWrite, m_scratch->clock);
    if (!opened) {
        ++outcomes.refused;
        QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(m_scratch->file())),
                 qPrintable(opened.error().message));
        return;
    }
    const Contents now = contentsOf(**opened);
    if ((*opened)->isReadOnly()) {
        ++outcomes.readOnly;
        QVERIFY((*opened)->isDamaged());
        QVERIFY((*opened)->readOnlyReason().contains(QDir::toNativeSeparators(m_scratch->file())));
        return;
    }
    ++outcomes.whole;
    QVERIFY(!now.failed);
    QCOMPARE(now.articles.size(), m_before.articles.size());
}

void TestDamage::salvageIt(Outcomes &outcomes)
{
    const QString out = m_scratch->file(QString::fromUtf8("cứu.diemtin"));
    const Result<SalvageReport> report = salvageLibrary(m_scratch->file(), out, m_scratch->clock, goOn);
    VERIFY_DONE(report);
    ++outcomes.salvaged;
    auto library = Library::open(out, OpenMode::ReadWrite, m_scratch->clock);
    VERIFY_DONE(library);
    QVERIFY(!(*library)->isReadOnly());
    const Contents now = contentsOf(**library);
    int articles = 0;
    for (auto it = m_before.articles.cbegin(); it != m_before.articles.cend(); ++it) {
        const Result<Article> article = (*library)->articles().load(it.key());
        articles += article && *article == it.value() ? 1 : 0;
    }
    outcomes.allArticles += articles == m_before.articles.size() ? 1 : 0;
    outcomes.lostArticles += m_before.articles.size() - articles;
    outcomes.wholeIssue += now.issues == m_before.issues ? 1 : 0;
    outcomes.allPhotos += report->photos == m_photos ? 1 : 0;
    outcomes.lostPhotos += m_photos - report->photos;
    library->reset();
    QVERIFY(QFile::remove(out));
}

void TestDamage::outlivesALostHeader()
{
    for (const int lost : {16, 100, 4096}) {
        QByteArray bytes = m_bytes;
        bytes.replace(0, lost, QByteArray(lost, '\0'));
        Outcomes outcomes;
        tryOut(bytes, outcomes);
        QCOMPARE(outcomes.refused, 1);
        QCOMPARE(outcomes.allArticles, 1);
        QCOMPARE(outcomes.wholeIssue, 1);
        QCOMPARE(outcomes.allPhotos, 1);
    }
}

void TestDamage::outlivesCutting()
{
    Outcomes outcomes;
    for (int twentieth = 1; twentieth < 20; ++twentieth) {
        const qsizetype length = m_bytes.size() * twentieth / 20 + twentieth * 37;
        const QByteArray bytes = m_bytes.first(length);
        m_scratch->write(m_scratch->file(), bytes);
        openIt(outcomes);
        const QString out = m_scratch->file(QString::fromUtf8("cứu.diemtin"));
        const Result<SalvageReport> report = salvageLibrary(m_scratch->file(), out, m_scratch->clock, goOn);
        m_scratch->write(m_scratch->file(), m_bytes);
        if (report)
            QVERIFY(QFile::remove(out));
        else
            QCOMPARE(report.error().kind, ErrorKind::Invalid);
        qInfo("%lld of %lld bytes: %lld articles, %lld photos", qint64(length), qint64(m_bytes.size()),
              report ? report->articles : 0, report ? report->photos : 0);
    }
    QCOMPARE(outcomes.refused, 19);
}

// The files of a program that was killed: what it saved stands in the log only.
void TestDamage::readsTheLogOfAKilledProgram()
{
    Article article = fullArticle(m_scratch->clock);
    const QString copy = m_scratch->file(QStringLiteral("bản chép.diemtin"));
    {
        const auto library = m_scratch->library();
        VERIFY_DONE(library->articles().save(article));
        article.headline = QString::fromUtf8("Tin sửa lần cuối");
        VERIFY_DONE(library->articles().save(article));
        QVERIFY(QFile::copy(m_scratch->file(), copy));
        QVERIFY(QFile::copy(m_scratch->file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    m_scratch->write(m_scratch->file(), m_bytes);
    const QString out = m_scratch->file(QString::fromUtf8("cứu.diemtin"));
    VERIFY_DONE(salvageLibrary(copy, out, m_scratch->clock, goOn));
    {
        const auto library = Library::open(out, OpenMode::ReadWrite, m_scratch->clock);
        QCOMPARE((*library)->articles().load(article.id).value(), article);
        QCOMPARE((*library)->articles().count().value(), m_before.articles.size() + 1);
    }
    for (const QString &name : {copy, copy + QStringLiteral("-wal"), out})
        QVERIFY(QFile::remove(name));
}

void TestDamage::losesOnlyTheLogWhereThatIsLost()
{
    const QString copy = m_scratch->file(QString::fromUtf8("không nhật ký.diemtin"));
    {
        const auto library = m_scratch->library();
        VERIFY_DONE(library->articles().save(fullArticle(m_scratch->clock)));
        QVERIFY(QFile::copy(m_scratch->file(), copy));
    }
    m_scratch->write(m_scratch->file(), m_bytes);
    auto library = Library::open(copy, OpenMode::ReadWrite, m_scratch->clock);
    VERIFY_DONE(library);
    QVERIFY(!(*library)->isReadOnly());
    QCOMPARE(contentsOf(**library), m_before);
    library->reset();
    QVERIFY(QFile::remove(copy));
}

void TestDamage::opensADamagedLibraryOnlyToRead()
{
    QByteArray bytes = m_bytes;
    // A page of the middle, where photos stand: the texts stay readable.
    bytes.replace(bytes.size() / PageSize / 2 * PageSize, PageSize, QByteArray(PageSize, '\0'));
    m_scratch->write(m_scratch->file(), bytes);
    {
        const auto library = m_scratch->library(OpenMode::ReadWrite);
        QVERIFY(library->isReadOnly() && library->isDamaged());
        QCOMPARE(contentsOf(*library), m_before);
        QCOMPARE(library->articles().save(fullArticle(m_scratch->clock)).error().kind, ErrorKind::Unwritable);
        const auto again = library->openAgain();
        VERIFY_DONE(again);
        QVERIFY((*again)->isDamaged());
    }
    QCOMPARE(Scratch::read(m_scratch->file()), bytes);
    m_scratch->write(m_scratch->file(), m_bytes);
}

void TestDamage::neverReplacesAFile()
{
    const Result<SalvageReport> report = salvageLibrary(m_scratch->file(), m_scratch->file(), m_scratch->clock, goOn);
    QCOMPARE(report.error().kind, ErrorKind::Exists);
    QCOMPARE(Scratch::read(m_scratch->file()), m_bytes);
}

void TestDamage::refusesWhatHoldsNothing()
{
    const QString file = m_scratch->file(QStringLiteral("khác.diemtin"));
    const QString out = m_scratch->file(QString::fromUtf8("cứu.diemtin"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Điểm tin").repeated(2000), QByteArray(40'000, '\x0d')}) {
        m_scratch->write(file, bytes);
        QCOMPARE(salvageLibrary(file, out, m_scratch->clock, goOn).error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(out) && !QFile::exists(out + QStringLiteral(".salvage")));
    }
    QVERIFY(QFile::remove(file));
    int calls = 0;
    const auto stopped = salvageLibrary(m_scratch->file(), out, m_scratch->clock, [&] { return ++calls < 5; });
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(out) && !QFile::exists(out + QStringLiteral(".salvage")));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
