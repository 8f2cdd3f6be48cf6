// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies tables and new revisions in one read transaction, then the photos that are new, then proves the copy.

#include "models/store/backup/backup.h"

#include "models/base/clock.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/history.h"
#include "models/store/backup/photofile.h"
#include "models/store/backup/rowcopy.h"
#include "models/store/place.h"
#include "models/store/schema.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)
};

/// Tells the meter of all rows, and of the photos that no backup has yet where they are to be taken.
Result<void> expectWork(const Connection &connection, BackupPhotos taken, Meter &meter)
{
    const Result<QStringList> tables = keptTables(connection);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables)
        meter.expect(double(lastRow(connection, table)) / 1000);
    if (taken == BackupPhotos::Leave)
        return {};
    const Result<qint64> photos =
        connection.number(QStringLiteral("SELECT count(*) FROM (SELECT sha256 FROM library.photo EXCEPT "
                                         "SELECT sha256 FROM photos.photo_info)"));
    if (!photos)
        return photos.error();
    meter.expect(double(*photos));
    return {};
}

/// The library as it is at one moment; its photos and revisions go to the files that all its backups share.
Result<void> copyLibrary(const Connection &connection, const QString &libraryPath, BackupPhotos photos, Meter &meter)
{
    Result<void> done = connection.attach(libraryPath, QStringLiteral("library"));
    if (done)
        done = connection.attach(backupPhotoFile(libraryPath), QStringLiteral("photos"));
    if (done)
        done = connection.attach(backupHistoryFile(libraryPath), QStringLiteral("history"));
    const Result<HistoryPlace> place = done ? prepareHistory(connection) : Result<HistoryPlace>(done.error());
    if (!place)
        return place.error();
    done = connection.executeAll({QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("BEGIN")});
    const Result<qint64> version = connection.number(QStringLiteral("PRAGMA library.user_version"));
    if (!version)
        return version.error();
    if (done)
        done = expectWork(connection, photos, meter);
    if (done)
        done = copyRows(connection, meter);
    if (done)
        done = takeRevisions(connection, place->number, meter);
    if (done)
        done = compareCounts(connection);
    if (done)
        done = noteHistoryPlace(connection, *place);
    if (done)
        done = connection.executeAll({QStringLiteral("PRAGMA main.user_version = %1").arg(*version),
                                      QStringLiteral("COMMIT"), QStringLiteral("DETACH library"),
                                      QStringLiteral("DETACH photos"), QStringLiteral("DETACH history")});
    return done;
}

/// Opens the copy anew and reads all of it.
Result<void> prove(const QString &path, BackupReport &report)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Read);
    if (!connection)
        return connection.error();
    if (const Result<void> sound = verifyWholly(**connection); !sound)
        return sound;
    const std::initializer_list<std::pair<qint64 *, QString>> counts{
        {&report.articles, QStringLiteral("SELECT count(*) FROM article")},
        {&report.issues, QStringLiteral("SELECT count(*) FROM issue")},
        {&report.photos, QStringLiteral("SELECT count(*) FROM photo")}};
    for (const auto &[figure, sql] : counts) {
        const Result<qint64> number = (*connection)->number(sql);
        if (!number)
            return number.error();
        *figure = *number;
    }
    return {};
}

Result<void> writeCopy(const QString &libraryPath, const QString &part, const Clock &clock, BackupPhotos photos,
                       Meter &meter)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(part, Access::Write);
    if (!connection)
        return connection.error();
    Result<void> done = (*connection)->execute(QStringLiteral("PRAGMA application_id = %1").arg(LibraryApplicationId));
    // The file has no name yet and is thrown away where anything fails: each page is written once.
    if (done)
        done = (*connection)->execute(QStringLiteral("PRAGMA main.journal_mode = OFF"));
    if (done)
        done = copyLibrary(**connection, libraryPath, photos, meter);
    if (done) {
        const QString made = clock.now().toString(Qt::ISODateWithMs);
        done = (*connection)
                   ->executeAll(
                       {QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('backup.made', '%1')")
                            .arg(made),
                        QStringLiteral("PRAGMA main.journal_mode = DELETE")});
    }
    return done;
}

/// Whether the file can be opened and the trees of these tables followed.
bool isSound(const QString &path, const QStringList &tables)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Read);
    if (!connection)
        return connection.error().kind != ErrorKind::Invalid;
    return std::ranges::all_of(tables, [&connection](const QString &table) {
        const Result<qint64> faults =
            (*connection)
                ->number(QStringLiteral("SELECT count(*) FROM pragma_quick_check('%1') WHERE quick_check <> 'ok'")
                             .arg(table));
        return faults ? *faults == 0 : faults.error().kind != ErrorKind::Invalid;
    });
}

/// A damaged file of those that all backups share would let every later backup fail: it gets another name, and what
/// the library still has is taken into a new one. Returns whether there was such a file.
bool putDamagedAside(const QString &libraryPath, const Clock &clock)
{
    const QString moment = clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const std::initializer_list<std::pair<QString, QStringList>> files{
        {backupPhotoFile(libraryPath), {QStringLiteral("photo_info")}},
        {backupHistoryFile(libraryPath), {QStringLiteral("identity"), QStringLiteral("revision")}}};
    bool moved = false;
    for (const auto &[path, tables] : files) {
        if (QFileInfo::exists(path) && !isSound(path, tables))
            moved |= QFile::rename(path, path + QStringLiteral(" (hỏng %1)").arg(moment));
    }
    return moved;
}

int thinOut(const QString &libraryPath, const Clock &clock)
{
    int removed = 0;
    for (const BackupFile &backup : superfluousBackups(backupsOf(libraryPath), clock.now()))
        removed += QFile::remove(backup.path) ? 1 : 0;
    return removed;
}

Result<BackupReport> makeInto(const QString &libraryPath, const QString &part, const Clock &clock, BackupPhotos photos,
                              const BackupProgress &progress)
{
    BackupReport report;
    Meter meter(progress);
    Result<std::unique_ptr<PhotoFile>> photoFile = PhotoFile::open(backupPhotoFile(libraryPath));
    Result<void> done =
        photoFile ? writeCopy(libraryPath, part, clock, photos, meter) : Result<void>(photoFile.error());
    if (done && photos == BackupPhotos::Copy) {
        const Result<PhotoFile::Taken> taken = (*photoFile)->takeFrom(libraryPath, meter);
        if (!taken)
            return taken.error();
        report.newPhotos = taken->taken;
        report.damagedPhotos = taken->damaged;
    }
    if (done)
        done = prove(part, report);
    if (!done)
        return done.error();
    report.path = backupPath(libraryPath, clock.now());
    report.bytes = QFileInfo(part).size();
    QFile::remove(report.path);
    if (!QFile::rename(part, report.path))
        return Error{ErrorKind::Unwritable,
                     Text::tr("Không ghi được bản sao lưu %1.").arg(QDir::toNativeSeparators(report.path))};
    report.removed = thinOut(libraryPath, clock);
    return report;
}

} // namespace

Result<BackupReport> makeBackup(const QString &libraryPath, const Clock &clock, BackupPhotos photos,
                                const BackupProgress &progress)
{
    const QString folder = backupFolder(libraryPath);
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorKind::Unwritable,
            Text::tr("Chưa sao lưu được thư viện: không tạo được thư mục %1.").arg(QDir::toNativeSeparators(folder))};
    }
    const QString part =
        QDir(folder).filePath(QFileInfo(libraryPath).completeBaseName() + QStringLiteral(".backup-part"));
    const auto make = [&] {
        removeWithSideFiles(part);
        return makeInto(libraryPath, part, clock, photos, progress);
    };
    Result<BackupReport> made = make();
    if (!made && made.error().kind == ErrorKind::Invalid && putDamagedAside(libraryPath, clock))
        made = make();
    removeWithSideFiles(part);
    if (made || made.error().kind == ErrorKind::Cancelled)
        return made;
    return Error{made.error().kind, Text::tr("Chưa sao lưu được thư viện. %1").arg(made.error().message)};
}

bool needsDailyBackup(const QString &libraryPath, const QDateTime &now)
{
    const QList<BackupFile> backups = backupsOf(libraryPath);
    const bool today = !backups.isEmpty() && backups.constFirst().made.date() == now.toLocalTime().date();
    return !today && needsBackup(libraryPath);
}

bool needsBackup(const QString &libraryPath)
{
    const QList<BackupFile> backups = backupsOf(libraryPath);
    if (backups.isEmpty())
        return true;
    const QDateTime last = backups.constFirst().made;
    const QFileInfo log(libraryPath + QStringLiteral("-wal"));
    return QFileInfo(libraryPath).lastModified() >= last || (log.size() > 0 && log.lastModified() >= last);
}

} // namespace DiemTin
