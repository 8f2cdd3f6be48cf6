// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library is copied from another machine, where somebody may be writing to it, as one sound file or not at all.

#include "models/store/connection.h"
#include "models/store/librarycopy.h"
#include "models/store/lock.h"
#include "models/store/place.h"
#include "models/store/verify.h"
#include "samplelibrary.h"

#include <QProcess>

using namespace DiemTin;

namespace {

bool goOn(double)
{
    return true;
}

/// Brings the log of the library back into its file, as SQLite does now and then.
void writeLogBack(const QString &path)
{
    const auto connection = Connection::open(path, Access::Write);
    if (!connection || !(*connection)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        qFatal("cannot write the log back");
}

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_before = makeSample(*m_scratch);
        QVERIFY(QDir(m_scratch->folder()).mkdir(QString::fromUtf8("Tài liệu")));
    }
    void cleanup() { takeForNetwork({}); }

    void copiesAShareThatCannotBeOpened();
    void takesWhatStandsInTheLog();
    void takesAnotherNameThanOnesThere();
    void leavesNothingWhereItIsStopped();
    void copiesAgainWhatChangedMeanwhile();
    void givesUpWhereItNeverRests();
    void refusesADamagedLibrary();
    void namesAFileThatIsGone();

private:
    [[nodiscard]] QString folder() const { return m_scratch->file(QString::fromUtf8("Tài liệu")); }
    [[nodiscard]] QString copy() const { return folder() + QStringLiteral("/Thư viện.diemtin"); }
    [[nodiscard]] QStringList filesThere() const { return QDir(folder()).entryList(QDir::Files); }
    /// The copy opens on its own and holds this.
    void compareCopy(const Contents &expected)
    {
        const auto library = Library::open(copy(), OpenMode::ReadWrite, m_scratch->clock);
        VERIFY_DONE(library);
        QVERIFY(!(*library)->isReadOnly());
        VERIFY_DONE(verifyWholly((*library)->connection()));
        QCOMPARE(contentsOf(**library), expected);
    }

    std::unique_ptr<Scratch> m_scratch;
    Contents m_before;
};

void TestCopies::copiesAShareThatCannotBeOpened()
{
    takeForNetwork(m_scratch->folder());
    const auto refused = Library::open(m_scratch->file(), OpenMode::ReadWrite, m_scratch->clock);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY2(refused.error().message.contains(QString::fromUtf8("ổ mạng")), qPrintable(refused.error().message));
    const QByteArray bytes = Scratch::read(m_scratch->file());
    const QStringList files = QDir(m_scratch->folder()).entryList(QDir::Files);
    double told = 0;
    VERIFY_DONE(copyLibrary(m_scratch->file(), copy(), [&told](double part) {
        told = part >= told ? part : -1;
        return true;
    }));
    QCOMPARE(told, 1);
    QCOMPARE(filesThere(), QStringList{QString::fromUtf8("Thư viện.diemtin")});
    QCOMPARE(Scratch::read(m_scratch->file()), bytes);
    QCOMPARE(QDir(m_scratch->folder()).entryList(QDir::Files), files);
    compareCopy(m_before);
}

// The machine it stands on has it open and has just saved.
void TestCopies::takesWhatStandsInTheLog()
{
    QProcess other;
    other.start(QStringLiteral(STORE_HELPER), {QStringLiteral("save"), m_scratch->file()});
    for (int saved = 0; saved < 5; ++saved) {
        while (!other.canReadLine() && other.waitForReadyRead(20'000)) { }
        QVERIFY(!QUuid::fromString(QString::fromLatin1(other.readLine().trimmed())).isNull());
    }
    other.kill();
    other.waitForFinished();
    const qint64 saved = 5 + other.readAll().trimmed().count('\n');
    QVERIFY(QFileInfo(m_scratch->file() + QStringLiteral("-wal")).size() > 0);
    VERIFY_DONE(copyLibrary(m_scratch->file(), copy(), goOn));
    QCOMPARE(filesThere(), QStringList{QString::fromUtf8("Thư viện.diemtin")});
    const auto library = Library::open(copy(), OpenMode::ReadWrite, m_scratch->clock);
    VERIFY_DONE(library);
    QVERIFY((*library)->articles().count().value() >= m_before.articles.size() + saved);
}

void TestCopies::takesAnotherNameThanOnesThere()
{
    QCOMPARE(freeCopyPath(m_scratch->file(), folder()), copy());
    m_scratch->write(copy(), "của tôi");
    const QString second = freeCopyPath(m_scratch->file(), folder());
    QCOMPARE(second, folder() + QStringLiteral("/Thư viện 2.diemtin"));
    VERIFY_DONE(copyLibrary(m_scratch->file(), second, goOn));
    QCOMPARE(freeCopyPath(m_scratch->file(), folder()), folder() + QStringLiteral("/Thư viện 3.diemtin"));
    // A file of that name that came meanwhile is not overwritten either.
    QCOMPARE(copyLibrary(m_scratch->file(), copy(), goOn).error().kind, ErrorKind::Unwritable);
    QCOMPARE(Scratch::read(copy()), QByteArray("của tôi"));
    QCOMPARE(filesThere().size(), 2);
}

void TestCopies::leavesNothingWhereItIsStopped()
{
    for (const double stop : {0.0, 0.5, 1.0}) {
        const auto stopped = copyLibrary(m_scratch->file(), copy(), [stop](double part) { return part < stop; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(filesThere(), QStringList());
    }
}

void TestCopies::copiesAgainWhatChangedMeanwhile()
{
    int changes = 0;
    const Article late = fullArticle(m_scratch->clock);
    VERIFY_DONE(copyLibrary(m_scratch->file(), copy(), [&](double) {
        if (changes++ == 0) {
            const auto library = m_scratch->library(OpenMode::ReadWrite);
            if (!library->articles().save(late))
                return false;
            writeLogBack(m_scratch->file());
        }
        return true;
    }));
    const auto library = Library::open(copy(), OpenMode::ReadWrite, m_scratch->clock);
    VERIFY_DONE(library);
    VERIFY_DONE(verifyWholly((*library)->connection()));
    QCOMPARE((*library)->articles().load(late.id)->headline, late.headline);
}

void TestCopies::givesUpWhereItNeverRests()
{
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    const auto busy = copyLibrary(m_scratch->file(), copy(), [&](double) {
        const bool saved = library->articles().save(fullArticle(m_scratch->clock)).hasValue();
        writeLogBack(m_scratch->file());
        return saved;
    });
    QCOMPARE(busy.error().kind, ErrorKind::Locked);
    QVERIFY2(busy.error().message.contains(QDir::toNativeSeparators(m_scratch->file())),
             qPrintable(busy.error().message));
    QCOMPARE(filesThere(), QStringList());
}

void TestCopies::refusesADamagedLibrary()
{
    QByteArray bytes = Scratch::read(m_scratch->file());
    const qsizetype middle = bytes.size() / 4096 / 2 * 4096;
    bytes.replace(middle, 4 * 4096, QByteArray(4 * 4096, '\xff'));
    m_scratch->write(m_scratch->file(), bytes);
    QCOMPARE(copyLibrary(m_scratch->file(), copy(), goOn).error().kind, ErrorKind::Invalid);
    m_scratch->write(m_scratch->file(), "không phải thư viện");
    QCOMPARE(copyLibrary(m_scratch->file(), copy(), goOn).error().kind, ErrorKind::Invalid);
    QCOMPARE(filesThere(), QStringList());
}

void TestCopies::namesAFileThatIsGone()
{
    const auto gone = copyLibrary(m_scratch->file(QStringLiteral("khác.diemtin")), copy(), goOn);
    QCOMPARE(gone.error().kind, ErrorKind::Unreadable);
    QVERIFY2(gone.error().message.contains(QStringLiteral("khác.diemtin")), qPrintable(gone.error().message));
    QCOMPARE(filesThere(), QStringList());
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
