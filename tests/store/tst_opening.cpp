// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening libraries: new, again, newer, foreign, cut short, locked, write-protected, far away.

#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "models/store/place.h"
#include "models/store/schema.h"
#include "models/store/transaction.h"
#include "scratch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSysInfo>
#include <QtConcurrentRun>

using namespace DiemTin;

namespace {

qint64 pragma(const Library &library, const QString &name)
{
    return library.connection().number(QStringLiteral("PRAGMA ") + name).value();
}

/// Runs SQL on a library file behind the store's back.
void alter(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Access::Write);
    if (!connection || !(*connection)->execute(sql))
        qFatal("cannot alter %s", qPrintable(path));
}

/// Starts a command and returns the first line it says.
QString firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesALibraryAsTheDesignSays();
    void opensWhatItMade();
    void refusesWhatIsNoLibrary_data();
    void refusesWhatIsNoLibrary();
    void refusesAMissingFile();
    void refusesAMissingFolder();
    void opensALongPathOrSaysThatItIsTooLong();
    void refusesATruncatedLibrary();
    void opensANewerLibraryReadOnly();
    void leavesNothingHalfMadeBehind();
    void migratesStepByStep();
    void keepsTheLastVersionThatWorked();
    void asksForWriteAccessToUpgrade();
    void knowsNetworkPlaces();
    void tellsWhoHasIt();
    void ignoresTheLockOfADeadProgram();
    void opensAgainInAnotherThread();
    void opensReadOnlyWhenAsked();
    void opensAWriteProtectedFolderReadOnly();
    void rollsBackAlone();
    void joinsTheOuterTransaction();
};

void TestOpening::makesALibraryAsTheDesignSays()
{
    Scratch scratch;
    const auto library = scratch.library();
    QVERIFY(!library->isReadOnly());
    QCOMPARE(library->readOnlyReason(), QString());
    QCOMPARE(library->path(), scratch.file());
    QCOMPARE(pragma(*library, QStringLiteral("application_id")), 0x4454696e);
    QCOMPARE(pragma(*library, QStringLiteral("user_version")), libraryMigrations().last().version);
    QCOMPARE(pragma(*library, QStringLiteral("foreign_keys")), 1);
    QCOMPARE(pragma(*library, QStringLiteral("synchronous")), 2);
    const auto wal =
        library->connection().number(QStringLiteral("SELECT journal_mode = 'wal' FROM pragma_journal_mode"));
    QCOMPARE(wal.value(), 1);
    QVERIFY(!QFile::exists(scratch.file() + QStringLiteral(".part")));
}

void TestOpening::opensWhatItMade()
{
    Scratch scratch;
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(scratch.library()->articles().save(article));
    const auto library = scratch.library(OpenMode::ReadWrite);
    QCOMPARE(library->articles().load(article.id).value(), article);
}

void TestOpening::refusesWhatIsNoLibrary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Điểm tin khoa học công nghệ\n").repeated(30);
    QTest::newRow("short") << QByteArray("SQLite format 3\0abc", 19);
    QTest::newRow("binary") << QByteArray(5000, '\0');
}

void TestOpening::refusesWhatIsNoLibrary()
{
    QFETCH(QByteArray, bytes);
    Scratch scratch;
    scratch.write(scratch.file(), bytes);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::CreateOrOpen}) {
        const auto opened = Library::open(scratch.file(), mode, scratch.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Invalid);
        QVERIFY(opened.error().message.contains(QDir::toNativeSeparators(scratch.file())));
    }
    QCOMPARE(Scratch::read(scratch.file()), bytes);
    QCOMPARE(QDir(scratch.folder()).entryList(QDir::Files), QStringList{QString::fromUtf8("Thư viện.diemtin")});

    QVERIFY(QFile::remove(scratch.file()));
    alter(scratch.file(), QStringLiteral("CREATE TABLE a (b)"));
    const auto foreign = Library::open(scratch.file(), OpenMode::ReadWrite, scratch.clock);
    QCOMPARE(foreign.error().kind, ErrorKind::Invalid);
    const auto folder = Library::open(scratch.folder(), OpenMode::CreateOrOpen, scratch.clock);
    QCOMPARE(folder.error().kind, ErrorKind::Invalid);
}

void TestOpening::refusesAMissingFile()
{
    Scratch scratch;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        QCOMPARE(Library::open(scratch.file(), mode, scratch.clock).error().kind, ErrorKind::NotFound);
    QVERIFY(QDir(scratch.folder()).isEmpty());
}

void TestOpening::refusesAMissingFolder()
{
    Scratch scratch;
    const auto opened =
        Library::open(scratch.file(QStringLiteral("a/b.diemtin")), OpenMode::CreateOrOpen, scratch.clock);
    QCOMPARE(opened.error().kind, ErrorKind::Unwritable);
}

// 500 letters that take three bytes each. Windows opens paths of 32,767 letters, SQLite on Linux those of 512 bytes.
void TestOpening::opensALongPathOrSaysThatItIsTooLong()
{
    Scratch scratch;
    QString folder = scratch.folder();
    for (int i = 0; i < 7; ++i)
        folder += QLatin1Char('/') + QString(70, QChar(0x1EC7));
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + QString::fromUtf8("/Thư viện.diemtin");
    const auto made = Library::open(file, OpenMode::CreateOrOpen, scratch.clock);
    if (QDir::separator() == QLatin1Char('/')) {
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(QString::fromUtf8("đường dẫn dài quá")),
                 qPrintable(made.error().message));
        return;
    }
    VERIFY_DONE(made);
    VERIFY_DONE((*made)->articles().save(blankArticle(scratch.clock)));
    QVERIFY(QFileInfo(file + QStringLiteral("-wal")).size() > 0);
}

void TestOpening::refusesATruncatedLibrary()
{
    Scratch scratch;
    scratch.library().reset();
    const QByteArray bytes = Scratch::read(scratch.file());
    scratch.write(scratch.file(), bytes.first(bytes.size() / 2));
    const auto opened = Library::open(scratch.file(), OpenMode::ReadWrite, scratch.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Invalid);
}

void TestOpening::opensANewerLibraryReadOnly()
{
    Scratch scratch;
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(scratch.library()->articles().save(article));
    alter(scratch.file(), QStringLiteral("PRAGMA user_version = 9000"));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::CreateOrOpen}) {
        const auto library = scratch.library(mode);
        QVERIFY(library->isReadOnly());
        QVERIFY(library->readOnlyReason().contains(QString::fromUtf8("mới hơn")));
        QCOMPARE(library->articles().load(article.id).value(), article);
        QCOMPARE(library->articles().save(article).error().kind, ErrorKind::Unwritable);
    }
}

void TestOpening::leavesNothingHalfMadeBehind()
{
    Scratch scratch;
    scratch.write(scratch.file() + QStringLiteral(".part"), "rest of a killed program");
    const auto library = scratch.library();
    QCOMPARE(library->articles().count().value(), 0);
    QVERIFY(!QFile::exists(scratch.file() + QStringLiteral(".part")));
}

void TestOpening::migratesStepByStep()
{
    Scratch scratch;
    const QList<Migration> steps{{1, QStringLiteral("-- one\nCREATE TABLE a (x);\n\nINSERT INTO a VALUES ('b;c')")},
                                 {2, QStringLiteral("CREATE TABLE b (y);\n")}};
    const auto connection = Connection::open(scratch.file(), Access::Write);
    QCOMPARE(migrate(**connection, steps.first(1)).value(), MigrationOutcome::Upgraded);
    QCOMPARE(migrate(**connection, steps).value(), MigrationOutcome::Upgraded);
    QCOMPARE(migrate(**connection, steps).value(), MigrationOutcome::Current);
    QCOMPARE(migrate(**connection, steps.first(1)).value(), MigrationOutcome::Newer);
    QCOMPARE((*connection)->number(QStringLiteral("PRAGMA user_version")).value(), 2);
    QCOMPARE((*connection)->number(QStringLiteral("SELECT count(*) FROM a WHERE x = 'b;c'")).value(), 1);
}

void TestOpening::keepsTheLastVersionThatWorked()
{
    Scratch scratch;
    const QList<Migration> steps{{1, QStringLiteral("CREATE TABLE a (x);")},
                                 {2, QStringLiteral("CREATE TABLE b (y);\n\nINSERT INTO nowhere VALUES (1);")}};
    const auto connection = Connection::open(scratch.file(), Access::Write);
    QVERIFY(!migrate(**connection, steps));
    QCOMPARE((*connection)->number(QStringLiteral("PRAGMA user_version")).value(), 1);
    QCOMPARE((*connection)->number(QStringLiteral("SELECT count(*) FROM sqlite_master")).value(), 1);
}

void TestOpening::asksForWriteAccessToUpgrade()
{
    Scratch scratch;
    QProcess other;
    QCOMPARE(firstLine(other, QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), scratch.file()}),
             QStringLiteral("writable"));
    alter(scratch.file(), QStringLiteral("PRAGMA user_version = 1"));
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto opened = Library::open(scratch.file(), mode, scratch.clock);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
        QVERIFY2(opened.error().message.contains(QSysInfo::machineHostName(), Qt::CaseInsensitive),
                 qPrintable(opened.error().message));
    }
    other.kill();
    other.waitForFinished();
}

void TestOpening::knowsNetworkPlaces()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb", "smb2", "fuse.sshfs", "9p", "CIFS"})
        QVERIFY2(isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "NTFS", "FAT32", "tmpfs", "overlay", "fuseblk", ""})
        QVERIFY2(!isNetworkFileSystem(type), type);
    QVERIFY(isNetworkPath(QStringLiteral(R"(\\maychu\chung\a.diemtin)")));
    QVERIFY(isNetworkPath(QStringLiteral(R"(\\?\UNC\maychu\chung\a.diemtin)")));
    QVERIFY(!isNetworkPath(QStringLiteral(R"(\\?\C:\Tin\a.diemtin)")));
    QVERIFY(!isNetworkPath(QStringLiteral("/home/tin/a.diemtin")));
}

void TestOpening::tellsWhoHasIt()
{
    Scratch scratch;
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("USER"), QString::fromUtf8("Nguyễn Thị Hoa"));
    other.setProcessEnvironment(environment);
    QCOMPARE(firstLine(other, QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), scratch.file()}),
             QStringLiteral("writable"));
    const auto library = scratch.library(OpenMode::ReadWrite);
    QVERIFY(library->isReadOnly());
    QVERIFY2(library->readOnlyReason().contains(QString::fromUtf8("Nguyễn Thị Hoa")),
             qPrintable(library->readOnlyReason()));
    QVERIFY(library->readOnlyReason().contains(QSysInfo::machineHostName(), Qt::CaseInsensitive));
    const auto saved = library->articles().save(fullArticle(scratch.clock));
    QCOMPARE(saved.error(), (Error{ErrorKind::Unwritable, library->readOnlyReason()}));
    QVERIFY(!scratch.library(OpenMode::ReadOnly)->articles().count().value());
    other.kill();
    other.waitForFinished();
}

void TestOpening::ignoresTheLockOfADeadProgram()
{
    Scratch scratch;
    QProcess other;
    firstLine(other, QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), scratch.file()});
    other.kill();
    other.waitForFinished();
    QVERIFY(QFile::exists(scratch.file() + QStringLiteral(".lock")));
    QVERIFY(!scratch.library(OpenMode::ReadWrite)->isReadOnly());
    QVERIFY(!QFile::exists(scratch.file() + QStringLiteral(".lock")));
}

void TestOpening::opensAgainInAnotherThread()
{
    Scratch scratch;
    auto library = scratch.library();
    const Article article = fullArticle(scratch.clock);
    const auto work = [&]() -> bool {
        const auto again = library->openAgain();
        return again && !(*again)->isReadOnly() && (*again)->articles().save(article);
    };
    QVERIFY(QtConcurrent::run(work).result());
    QCOMPARE(library->articles().load(article.id).value(), article);

    auto again = library->openAgain();
    library.reset();
    QVERIFY(QFile::exists(scratch.file() + QStringLiteral(".lock")));
    VERIFY_DONE(again.value()->articles().save(fullArticle(scratch.clock)));
}

void TestOpening::opensReadOnlyWhenAsked()
{
    Scratch scratch;
    const auto writer = scratch.library();
    const Article article = fullArticle(scratch.clock);
    VERIFY_DONE(writer->articles().save(article));
    const auto reader = scratch.library(OpenMode::ReadOnly);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->readOnlyReason(), QString());
    QCOMPARE(reader->articles().load(article.id).value(), article);
    QCOMPARE(reader->articles().save(article).error().kind, ErrorKind::Unwritable);
}

// The superuser may write where permissions forbid it, so the folder is mounted read-only for one process.
void TestOpening::opensAWriteProtectedFolderReadOnly()
{
    Scratch scratch;
    VERIFY_DONE(scratch.library()->articles().save(fullArticle(scratch.clock)));
    const QString script = QStringLiteral("mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 77; "
                                          "exec \"$2\" report \"$3\"");
    QProcess other;
    const QString line =
        firstLine(other, QStringLiteral("unshare"),
                  {QStringLiteral("--mount"), QStringLiteral("--propagation"), QStringLiteral("unchanged"),
                   QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), scratch.folder(),
                   QStringLiteral(STORE_HELPER), scratch.file()});
    other.waitForFinished();
    if (line.isEmpty() && other.exitCode() != 0 && other.exitCode() != 3)
        QSKIP("no right to mount a folder read-only here");
    QVERIFY2(line.startsWith(QLatin1String("read-only ")) && line.contains(scratch.file()), qPrintable(line));
}

void TestOpening::rollsBackAlone()
{
    Scratch scratch;
    const auto library = scratch.library();
    const Article kept = fullArticle(scratch.clock);
    const Article lost = fullArticle(scratch.clock);
    Transaction outer(*library);
    VERIFY_DONE(outer.begin());
    VERIFY_DONE(library->articles().save(kept));
    {
        Transaction inner(*library);
        VERIFY_DONE(inner.begin());
        VERIFY_DONE(library->articles().save(lost));
    }
    VERIFY_DONE(outer.commit());
    QVERIFY(library->articles().load(kept.id));
    QCOMPARE(library->articles().load(lost.id).error().kind, ErrorKind::NotFound);
}

void TestOpening::joinsTheOuterTransaction()
{
    Scratch scratch;
    const auto library = scratch.library();
    const auto other = library->openAgain();
    {
        Transaction outer(*library);
        VERIFY_DONE(outer.begin());
        VERIFY_DONE(library->articles().save(fullArticle(scratch.clock)));
        QCOMPARE((*other)->articles().count().value(), 0);
    }
    QCOMPARE(library->articles().count().value(), 0);
    VERIFY_DONE(library->articles().save(fullArticle(scratch.clock)));
    QCOMPARE((*other)->articles().count().value(), 1);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
