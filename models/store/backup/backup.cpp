// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies tables in one read transaction, then the photos that are new, then proves the copy.

#include "models/store/backup/backup.h"

#include "models/base/clock.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/photofile.h"
#include "models/store/salvage/tableshapes.h"
#include "models/store/schema.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)
};

/// A statement that made a part of the library.
struct Made
{
    QString name;
    QString sql;
};

/// The tables or indexes of the library, whatever its version; those that FTS5 makes for itself are left to it.
Result<QList<Made>> madeParts(const Connection &connection, const QString &type)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT name, sql FROM library.sqlite_master WHERE type = '%1' AND sql IS NOT NULL "
                                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                   "AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' ORDER BY rowid")
                        .arg(type)))
        return connection.error(query.lastError());
    QList<Made> parts;
    while (query.next())
        parts.append({query.value(0).toString(), query.value(1).toString()});
    return query.lastError().isValid() ? Result<QList<Made>>(connection.error(query.lastError()))
                                       : Result<QList<Made>>(parts);
}

Result<void> runAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const Result<void> done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

/// A photo's row needs no look at its bytes where an earlier backup took it: what is known of it stands together there.
QString copyOf(const QString &table)
{
    if (table != QLatin1String("photo"))
        return QStringLiteral("INSERT INTO main.%1 SELECT * FROM library.%1").arg(table);
    return QStringLiteral("INSERT INTO main.photo "
                          "SELECT sha256, width, height, format, size, x'' FROM photos.photo_info "
                          "WHERE sha256 IN (SELECT sha256 FROM library.photo) UNION ALL "
                          "SELECT sha256, width, height, format, size, x'' FROM library.photo "
                          "WHERE sha256 IN (SELECT sha256 FROM library.photo EXCEPT "
                          "SELECT sha256 FROM photos.photo_info)");
}

Result<void> copyTables(const Connection &connection)
{
    const Result<QList<Made>> tables = madeParts(connection, QStringLiteral("table"));
    if (!tables)
        return tables.error();
    for (const Made &table : *tables) {
        QStringList statements{table.sql};
        if (!derivedTables().contains(table.name))
            statements.append(copyOf(table.name));
        if (const Result<void> done = runAll(connection, statements); !done)
            return done;
    }
    const Result<QList<Made>> indexes = madeParts(connection, QStringLiteral("index"));
    if (!indexes)
        return indexes.error();
    for (const Made &index : *indexes) {
        if (const Result<void> done = connection.execute(index.sql); !done)
            return done;
    }
    return {};
}

/// The rows of each table that was copied, in the copy and in the library, one count behind the other.
Result<void> compareCounts(const Connection &connection)
{
    const Result<QList<Made>> tables = madeParts(connection, QStringLiteral("table"));
    if (!tables)
        return tables.error();
    for (const Made &table : *tables) {
        if (derivedTables().contains(table.name))
            continue;
        const Result<qint64> difference = connection.number(
            QStringLiteral("SELECT (SELECT count(*) FROM library.%1) - (SELECT count(*) FROM main.%1)")
                .arg(table.name));
        if (!difference)
            return difference.error();
        if (*difference != 0)
            return Error{ErrorKind::Invalid,
                         Text::tr("Bản sao lưu %1 không đủ dữ liệu.").arg(QDir::toNativeSeparators(connection.path()))};
    }
    return {};
}

Result<void> copyLibrary(const Connection &connection, const QString &libraryPath)
{
    Result<void> done = attach(connection, libraryPath, QStringLiteral("library"));
    if (done)
        done = attach(connection, backupPhotoFile(libraryPath), QStringLiteral("photos"));
    if (done)
        done = runAll(connection, {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("BEGIN")});
    if (!done)
        return done;
    const Result<qint64> version = connection.number(QStringLiteral("PRAGMA library.user_version"));
    if (!version)
        return version.error();
    done = copyTables(connection);
    if (done)
        done = compareCounts(connection);
    if (done)
        done = runAll(connection,
                      {QStringLiteral("PRAGMA main.user_version = %1").arg(*version), QStringLiteral("COMMIT"),
                       QStringLiteral("DETACH library"), QStringLiteral("DETACH photos")});
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

Result<void> writeCopy(const QString &libraryPath, const QString &part, const Clock &clock)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(part, Access::Write);
    if (!connection)
        return connection.error();
    Result<void> done = (*connection)->execute(QStringLiteral("PRAGMA application_id = %1").arg(LibraryApplicationId));
    // The file has no name yet and is thrown away where anything fails: each page is written once.
    if (done)
        done = runAll(**connection, {QStringLiteral("PRAGMA journal_mode = OFF")});
    if (done)
        done = copyLibrary(**connection, libraryPath);
    if (done) {
        const QString made = clock.now().toString(Qt::ISODateWithMs);
        done = runAll(
            **connection,
            {QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('backup.made', '%1')").arg(made),
             QStringLiteral("PRAGMA journal_mode = DELETE")});
    }
    return done;
}

void removeWithSideFiles(const QString &path)
{
    for (const QLatin1String suffix :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + suffix);
}

int thinOut(const QString &libraryPath, const Clock &clock)
{
    int removed = 0;
    for (const BackupFile &backup : superfluousBackups(backupsOf(libraryPath), clock.now()))
        removed += QFile::remove(backup.path) ? 1 : 0;
    return removed;
}

Result<BackupReport> makeInto(const QString &libraryPath, const QString &part, const Clock &clock, BackupPhotos photos,
                              const std::function<bool()> &goOn)
{
    BackupReport report;
    Result<std::unique_ptr<PhotoFile>> photoFile = PhotoFile::open(backupPhotoFile(libraryPath));
    Result<void> done = photoFile ? writeCopy(libraryPath, part, clock) : Result<void>(photoFile.error());
    if (done && photos == BackupPhotos::Copy) {
        const Result<PhotoFile::Taken> taken = (*photoFile)->takeFrom(libraryPath, goOn);
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
                                const std::function<bool()> &goOn)
{
    const QString folder = backupFolder(libraryPath);
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorKind::Unwritable,
            Text::tr("Chưa sao lưu được thư viện: không tạo được thư mục %1.").arg(QDir::toNativeSeparators(folder))};
    }
    const QString part =
        QDir(folder).filePath(QFileInfo(libraryPath).completeBaseName() + QStringLiteral(".backup-part"));
    removeWithSideFiles(part);
    const Result<BackupReport> made = makeInto(libraryPath, part, clock, photos, goOn);
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
