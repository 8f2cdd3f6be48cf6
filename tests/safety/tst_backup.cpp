// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups: made whole, kept thin, compared and restored; the present library is never overwritten.

#include "models/store/backup/backup.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/restore.h"
#include "models/store/connection.h"
#include "models/store/photostore.h"
#include "models/store/schema.h"
#include "models/store/searchindex.h"
#include "samplelibrary.h"

#include <QProcess>
#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace DiemTin;

namespace {

bool goOn(double)
{
    return true;
}

qint64 numberIn(const QString &file, const QString &sql)
{
    const auto connection = Connection::open(file, Access::Read);
    return connection ? (*connection)->number(sql).value() : -1;
}

/// Every column of every revision.
QStringList revisionsIn(const QString &file)
{
    const auto connection = Connection::open(file, Access::Read);
    if (!connection)
        return {connection.error().message};
    QSqlQuery query((*connection)->database());
    query.exec(QStringLiteral("SELECT * FROM revision ORDER BY article, number"));
    QStringList rows;
    while (query.next()) {
        QStringList values;
        for (int column = 0; column < query.record().count(); ++column)
            values.append(query.value(column).toString());
        rows.append(values.join(QLatin1Char('|')));
    }
    return rows;
}

QStringList titles(const QList<BackupEntry> &entries)
{
    QStringList list;
    for (const BackupEntry &entry : entries)
        list.append(entry.title);
    return list;
}

/// Every photo of the library, by name.
QHash<QString, QByteArray> photosOf(Library &library, const Contents &contents)
{
    QHash<QString, QByteArray> photos;
    for (const Article &article : contents.articles) {
        for (const PhotoUse &photo : article.photos)
            photos.insert(photo.sha256, library.photos().original(photo.sha256).value());
    }
    return photos;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEverythingButWhatCanBeMadeAgain();
    void takesEachPhotoOnce();
    void restoresWhatWas();
    void restoresIntoAnEmptyPlace();
    void tellsWhatDiffers();
    void keepsTheOldStateBeforeAnUpgrade();
    void thinsOut();
    void keepsOneOfEachPeriod();
    void tellsWhyItFails();
    void stopsBetweenPhotos();
    void tellsHowFarItIs();
    void takesEachRevisionOnce();
    void restoresWithoutTheHistory();
    void beginsAnewWhereASharedFileIsDamaged();
    void leavesALibraryThatIsOpenElsewhere();
    void knowsWhetherAnythingChanged();
    void usesTheFolderChosen();

private:
    [[nodiscard]] Result<BackupReport> backUp() const
    {
        return makeBackup(m_scratch->file(), m_scratch->clock, BackupPhotos::Copy, goOn);
    }
    [[nodiscard]] Result<RestoreReport> restore(const QString &backup) const
    {
        const auto prepared = prepareRestore(backup, m_scratch->file(), m_scratch->clock, goOn);
        return prepared ? putInPlace(*prepared, m_scratch->file(), m_scratch->clock) : prepared;
    }

    /// The revisions of a backup as a library has them that is made of it.
    [[nodiscard]] QStringList restoredRevisions(const QString &backup) const
    {
        const auto prepared = prepareRestore(backup, m_scratch->file(), m_scratch->clock, goOn);
        return prepared ? revisionsIn(prepared->path) : QStringList(prepared.error().message);
    }

    std::unique_ptr<Scratch> m_scratch;
    Contents m_before;
};

void TestBackup::init()
{
    m_scratch = std::make_unique<Scratch>();
    m_before = makeSample(*m_scratch);
}

void TestBackup::cleanup()
{
    setBackupFolder({});
}

void TestBackup::keepsEverythingButWhatCanBeMadeAgain()
{
    const auto library = m_scratch->library(); // stays open, as in the window
    const Result<BackupReport> report = backUp();
    VERIFY_DONE(report);
    QCOMPARE(report->articles, m_before.articles.size());
    QCOMPARE(report->issues, 1);
    QCOMPARE(report->newPhotos, report->photos);
    QCOMPARE(report->damagedPhotos, 0);
    QCOMPARE(numberIn(report->path, QStringLiteral("SELECT count(*) FROM revision")), 0);
    QCOMPARE(numberIn(backupHistoryFile(m_scratch->file()), QStringLiteral("SELECT count(*) FROM revision")),
             library->connection().number(QStringLiteral("SELECT count(*) FROM revision")).value());
    QCOMPARE(numberIn(report->path, QStringLiteral("SELECT count(*) FROM rendition")), 0);
    QCOMPARE(numberIn(report->path, QStringLiteral("PRAGMA application_id")), qint64(LibraryApplicationId));
    QCOMPARE(backupsOf(m_scratch->file()).size(), 1);
    QCOMPARE(QFileInfo(report->path).dir().entryList(QDir::Files).size(), 3);
}

void TestBackup::takesEachPhotoOnce()
{
    const Result<BackupReport> first = backUp();
    VERIFY_DONE(first);
    m_scratch->clock.set(m_scratch->clock.now().addDays(1));
    const qint64 size = QFileInfo(backupPhotoFile(m_scratch->file())).size();
    QVERIFY(first->bytes < size / 3);
    const Result<BackupReport> second = backUp();
    VERIFY_DONE(second);
    QCOMPARE(second->photos, first->photos);
    QCOMPARE(second->newPhotos, 0);
    QCOMPARE(QFileInfo(backupPhotoFile(m_scratch->file())).size(), size);
    QCOMPARE(backupsOf(m_scratch->file()).size(), 2);
}

void TestBackup::restoresWhatWas()
{
    const QHash<QString, QByteArray> photos = photosOf(*m_scratch->library(OpenMode::ReadOnly), m_before);
    const Result<BackupReport> backup = backUp();
    VERIFY_DONE(backup);
    Article changed = *m_before.articles.begin();
    changed.headline = QString::fromUtf8("Sửa sau khi sao lưu");
    VERIFY_DONE(m_scratch->library()->articles().save(changed));
    const Result<RestoreReport> report = restore(backup->path);
    VERIFY_DONE(report);
    QCOMPARE(report->articles, m_before.articles.size());
    QCOMPARE(report->missingPhotos, 0);
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(!library->isReadOnly());
    QCOMPARE(contentsOf(*library), m_before);
    QCOMPARE(photosOf(*library, m_before), photos);
    QVERIFY(library->search().find(QStringLiteral("hai phong"), 100)->size() > 3);
    const auto aside = Library::open(report->keptAside, OpenMode::ReadOnly, m_scratch->clock);
    VERIFY_DONE(aside);
    QCOMPARE((*aside)->articles().load(changed.id).value(), changed);
    QVERIFY(QFile::exists(backup->path));
}

void TestBackup::restoresIntoAnEmptyPlace()
{
    const Result<BackupReport> backup = backUp();
    VERIFY_DONE(backup);
    QVERIFY(QFile::remove(m_scratch->file()));
    const Result<RestoreReport> report = restore(backup->path);
    VERIFY_DONE(report);
    QCOMPARE(report->keptAside, QString());
    QCOMPARE(contentsOf(*m_scratch->library(OpenMode::ReadWrite)), m_before);
}

void TestBackup::tellsWhatDiffers()
{
    const Article gone = blankArticle(m_scratch->clock);
    const Result<BackupReport> backup = backUp();
    VERIFY_DONE(backup);
    QVERIFY(compareWithBackup(m_scratch->file(), backup->path)->isEmpty());
    m_scratch->clock.set(m_scratch->clock.now().addSecs(60));
    Article changed = *m_before.articles.begin();
    changed.headline = QString::fromUtf8("Tin đã sửa");
    Article added = gone;
    added.headline = QString::fromUtf8("Tin mới viết");
    Issue issue = m_before.issues.constFirst();
    issue.sections[1].placements.swapItemsAt(0, 1);
    const auto library = m_scratch->library();
    VERIFY_DONE(library->articles().save({changed, added}));
    VERIFY_DONE(library->issues().save(issue));
    const Result<BackupDifference> difference = compareWithBackup(m_scratch->file(), backup->path);
    VERIFY_DONE(difference);
    QCOMPARE(titles(difference->articlesChanged), QStringList{changed.headline});
    QCOMPARE(titles(difference->articlesOnlyNow), QStringList{added.headline});
    QCOMPARE(difference->articlesOnlyThen.size(), 0);
    QCOMPARE(titles(difference->issuesChanged), QStringList{QStringLiteral("1/2026")});
    QVERIFY(difference->libraryReadable);
}

void TestBackup::keepsTheOldStateBeforeAnUpgrade()
{
    QList<Migration> migrations = libraryMigrations();
    const int newest = migrations.last().version;
    const QString old = m_scratch->file(QString::fromUtf8("Cũ.diemtin"));
    {
        const auto connection = Connection::open(old, Access::Write);
        VERIFY_DONE((*connection)->execute(QStringLiteral("PRAGMA application_id = %1").arg(LibraryApplicationId)));
        VERIFY_DONE(migrate(**connection, migrations.first(newest - 1)));
        VERIFY_DONE(
            (*connection)
                ->execute(QStringLiteral(
                    "INSERT INTO article (id, created, saved, headline, printed_source, url, body) VALUES "
                    "('0190163d-8694-739b-aea5-966c26f8ad91', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', "
                    "'A', '', '', '')")));
    }
    VERIFY_DONE(Library::open(old, OpenMode::ReadWrite, m_scratch->clock));
    const QList<BackupFile> backups = backupsOf(old);
    QCOMPARE(backups.size(), 1);
    QCOMPARE(numberIn(backups.constFirst().path, QStringLiteral("PRAGMA user_version")), newest - 1);
    QCOMPARE(numberIn(backups.constFirst().path, QStringLiteral("SELECT count(*) FROM article")), 1);
    QCOMPARE(numberIn(old, QStringLiteral("PRAGMA user_version")), newest);
    const auto prepared = prepareRestore(backups.constFirst().path, old, m_scratch->clock, goOn);
    VERIFY_DONE(prepared);
    QCOMPARE(numberIn(prepared->path, QStringLiteral("PRAGMA user_version")), newest);
    QCOMPARE(prepared->articles, 1);
}

void TestBackup::thinsOut()
{
    const QString file = m_scratch->file();
    QDir().mkpath(backupFolder(file));
    for (int day = 1; day <= 60; ++day)
        m_scratch->write(backupPath(file, m_scratch->clock.now().addDays(-day)), "x");
    const Result<BackupReport> report = backUp();
    VERIFY_DONE(report);
    QCOMPARE(report->removed + backupsOf(file).size(), 61);
    QVERIFY(backupsOf(file).size() <= 7 + 8 + 2);
    QCOMPARE(backupsOf(file).constFirst().path, report->path);
}

// Ten years, a backup every day, thinned every day: what is left lies as densely as last Sundays of months do.
void TestBackup::keepsOneOfEachPeriod()
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(9, 0));
    QList<BackupFile> kept;
    QDateTime now = begin;
    for (int day = 0; day < 3650; ++day, now = now.addDays(1)) {
        kept.prepend({QString::number(day), now});
        for (const BackupFile &backup : superfluousBackups(kept, now))
            kept.removeAll(backup);
    }
    const QDateTime last = now.addDays(-1);
    QVERIFY2(kept.size() <= 7 + 8 + 24 + 10 + 2, qPrintable(QString::number(kept.size())));
    QSet<int> years;
    for (qsizetype i = 0; i + 1 < kept.size(); ++i) {
        const qint64 age = kept.at(i).made.daysTo(last);
        const qint64 gap = kept.at(i + 1).made.daysTo(kept.at(i).made);
        QVERIFY2(gap <= (age < 6 ? 1 : age < 48 ? 7 : age < 690 ? 35 : 372), qPrintable(QString::number(age)));
    }
    for (const BackupFile &backup : std::as_const(kept))
        years.insert(backup.made.date().year());
    QCOMPARE(years.size(), 10);
}

void TestBackup::tellsWhyItFails()
{
    const Result<BackupReport> good = backUp();
    VERIFY_DONE(good);
    const QByteArray bytes = Scratch::read(m_scratch->file());
    QByteArray damaged = bytes;
    for (int page = 3; page < 60; ++page)
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\0'));
    m_scratch->write(m_scratch->file(), damaged);
    m_scratch->clock.set(m_scratch->clock.now().addDays(1));
    const Result<BackupReport> failed = backUp();
    QCOMPARE(failed.error().kind, ErrorKind::Invalid);
    QVERIFY2(failed.error().message.startsWith(QString::fromUtf8("Chưa sao lưu được thư viện.")),
             qPrintable(failed.error().message));
    QCOMPARE(backupsOf(m_scratch->file()).size(), 1);
    m_scratch->write(m_scratch->file(), bytes);

    m_scratch->write(m_scratch->file(QStringLiteral("tep")), "x");
    setBackupFolder(m_scratch->file(QStringLiteral("tep")));
    const Result<BackupReport> nowhere = backUp();
    QCOMPARE(nowhere.error().kind, ErrorKind::Unwritable);
    QVERIFY(nowhere.error().message.contains(QStringLiteral("tep")));
}

void TestBackup::stopsBetweenPhotos()
{
    qint64 taken = 0;
    for (int calls = 1; taken == 0; ++calls) {
        int left = calls;
        const auto stopped =
            makeBackup(m_scratch->file(), m_scratch->clock, BackupPhotos::Copy, [&left](double) { return --left > 0; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(backupsOf(m_scratch->file()).isEmpty());
        taken = numberIn(backupPhotoFile(m_scratch->file()), QStringLiteral("SELECT count(*) FROM photo_info"));
    }
    QCOMPARE(QDir(backupFolder(m_scratch->file())).entryList(QDir::Files).size(), 2);
    const Result<BackupReport> rest = backUp();
    VERIFY_DONE(rest);
    QCOMPARE(rest->newPhotos, rest->photos - taken);
    QCOMPARE(revisionsIn(m_scratch->file()).size(), m_before.articles.size());
    QCOMPARE(restoredRevisions(rest->path), revisionsIn(m_scratch->file()));
}

void TestBackup::tellsHowFarItIs()
{
    QList<double> parts;
    VERIFY_DONE(makeBackup(m_scratch->file(), m_scratch->clock, BackupPhotos::Copy, [&parts](double part) {
        parts.append(part);
        return true;
    }));
    QVERIFY(parts.size() > 10);
    QVERIFY(std::ranges::is_sorted(parts));
    QVERIFY(parts.constFirst() >= 0 && parts.constLast() > 0.9 && parts.constLast() <= 1);
}

// Typing goes on in the last revision for two minutes: it is another one then under the same number.
void TestBackup::takesEachRevisionOnce()
{
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    Article article = *m_before.articles.begin();
    QList<QStringList> then;
    QList<BackupReport> reports;
    for (int day = 0; day < 4; ++day) {
        article.body += QString::fromUtf8(" Thêm một câu.");
        VERIFY_DONE(library->articles().save(article));
        m_scratch->clock.set(m_scratch->clock.now().addSecs(day == 1 ? 5 : 86'400));
        const Result<BackupReport> report = backUp();
        VERIFY_DONE(report);
        reports.append(*report);
        then.append(revisionsIn(m_scratch->file()));
    }
    QCOMPARE(then.at(2).size(), then.at(1).size());
    QVERIFY(QSet<QStringList>(then.cbegin(), then.cend()).size() == 4);
    // Four states of one article, one of each other.
    QVERIFY(numberIn(backupHistoryFile(m_scratch->file()), QStringLiteral("SELECT count(*) FROM revision"))
            <= m_before.articles.size() + 4);
    for (int day = 0; day < 4; ++day)
        QCOMPARE(restoredRevisions(reports.at(day).path), then.at(day));
}

void TestBackup::restoresWithoutTheHistory()
{
    const Result<BackupReport> report = backUp();
    VERIFY_DONE(report);
    const QStringList then = revisionsIn(m_scratch->file());
    m_scratch->clock.set(m_scratch->clock.now().addSecs(3600));
    Article article = *m_before.articles.begin();
    article.body += QString::fromUtf8(" Sau bản sao lưu.");
    VERIFY_DONE(m_scratch->library(OpenMode::ReadWrite)->articles().save(article));
    QVERIFY(QFile::remove(backupHistoryFile(m_scratch->file())));
    QCOMPARE(restoredRevisions(report->path), then);
    // A new history knows nothing of the older backup, whatever their numbers are.
    VERIFY_DONE(backUp());
    QCOMPARE(restoredRevisions(report->path), then);
    QVERIFY(QFile::remove(m_scratch->file()));
    QVERIFY(QFile::remove(backupHistoryFile(m_scratch->file())));
    QVERIFY(restoredRevisions(report->path).isEmpty());
    QCOMPARE(restore(report->path)->articles, m_before.articles.size());
}

// A bad file of those that all backups share must not be the end of all backups.
void TestBackup::beginsAnewWhereASharedFileIsDamaged()
{
    const Result<BackupReport> first = backUp();
    VERIFY_DONE(first);
    for (const QString &shared : {backupHistoryFile(m_scratch->file()), backupPhotoFile(m_scratch->file())}) {
        QByteArray bytes = Scratch::read(shared);
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        m_scratch->write(shared, bytes);
        m_scratch->clock.set(m_scratch->clock.now().addDays(1));
        const Result<BackupReport> next = backUp();
        VERIFY_DONE(next);
        const QFileInfo file(shared);
        const QStringList aside = file.dir().entryList({file.fileName() + QString::fromUtf8(" (hỏng *")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(Scratch::read(file.dir().filePath(aside.constFirst())).sliced(4096), bytes.sliced(4096));
        QCOMPARE(restoredRevisions(next->path), revisionsIn(m_scratch->file()));
        QCOMPARE(restore(next->path)->missingPhotos, 0);
    }
}

void TestBackup::leavesALibraryThatIsOpenElsewhere()
{
    const Result<BackupReport> backup = backUp();
    VERIFY_DONE(backup);
    QProcess other;
    other.start(QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), m_scratch->file()});
    while (!other.canReadLine() && other.waitForReadyRead(20'000)) { }
    const auto prepared = prepareRestore(backup->path, m_scratch->file(), m_scratch->clock, goOn);
    VERIFY_DONE(prepared);
    const auto refused = putInPlace(*prepared, m_scratch->file(), m_scratch->clock);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    other.kill();
    other.waitForFinished();
    VERIFY_DONE(putInPlace(*prepared, m_scratch->file(), m_scratch->clock));
    QCOMPARE(contentsOf(*m_scratch->library(OpenMode::ReadWrite)), m_before);
}

void TestBackup::knowsWhetherAnythingChanged()
{
    QVERIFY(needsBackup(m_scratch->file()));
    // File times are those of the machine, so the backup must bear one too.
    m_scratch->clock.set(QDateTime::currentDateTimeUtc().addSecs(2));
    VERIFY_DONE(backUp());
    QVERIFY(!needsBackup(m_scratch->file()));
    m_scratch->library(OpenMode::ReadWrite).reset();
    QVERIFY(!needsBackup(m_scratch->file()));
    QFile file(m_scratch->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    QVERIFY(needsBackup(m_scratch->file()));
}

void TestBackup::usesTheFolderChosen()
{
    setBackupFolder(m_scratch->file(QString::fromUtf8("Ổ khác")));
    const Result<BackupReport> backup = backUp();
    VERIFY_DONE(backup);
    QVERIFY(backup->path.startsWith(m_scratch->file(QString::fromUtf8("Ổ khác"))));
    const QString namesake = m_scratch->file(QString::fromUtf8("con/Thư viện.diemtin"));
    QVERIFY(backupFolder(namesake) != backupFolder(m_scratch->file()));
    QVERIFY(!QFile::exists(m_scratch->file(QString::fromUtf8("Sao lưu"))));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
