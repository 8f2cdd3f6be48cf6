// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a copy of the backup with its photos and with what the program makes again, and exchanges files.

#include "models/store/backup/restore.h"

#include "models/base/clock.h"
#include "models/store/backup/backupplace.h"
#include "models/store/backup/history.h"
#include "models/store/connection.h"
#include "models/store/derived.h"
#include "models/store/library.h"
#include "models/store/lock.h"
#include "models/store/place.h"
#include "models/store/schema.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)
};

constexpr std::array<QLatin1StringView, 3> sideFiles{QLatin1StringView(""), QLatin1StringView("-wal"),
                                                     QLatin1StringView("-shm")};

Error unwritable(const QString &path)
{
    return {ErrorKind::Unwritable, Text::tr("Không ghi được tệp %1.").arg(QDir::toNativeSeparators(path))};
}

Result<QStringList> emptyPhotos(const Connection &connection)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT sha256 FROM main.photo WHERE length(bytes) = 0")))
        return connection.error(query.lastError());
    QStringList hashes;
    while (query.next())
        hashes.append(query.value(0).toString());
    return hashes;
}

/// The photo's bytes from the file attached as `place`; empty where they are not there or not what their name says.
QByteArray photoFrom(const Connection &connection, const QString &place, const QString &hash)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT bytes FROM %1 WHERE sha256 = ?").arg(place));
    query.addBindValue(hash);
    if (!query.exec() || !query.next())
        return {};
    const QByteArray bytes = query.value(0).toByteArray();
    const bool right = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == hash.toLatin1();
    return right ? bytes : QByteArray();
}

/// Gives the photo its bytes back, or takes it out where nobody has them.
Result<void> fillPhoto(const Connection &connection, const QString &hash, RestoreReport &report)
{
    QByteArray bytes = photoFrom(connection, QStringLiteral("photos.photo_bytes"), hash);
    if (bytes.isEmpty())
        bytes = photoFrom(connection, QStringLiteral("present.photo"), hash);
    QSqlQuery query(connection.database());
    if (bytes.isEmpty()) {
        query.prepare(QStringLiteral("DELETE FROM main.photo WHERE sha256 = ?"));
    } else {
        query.prepare(QStringLiteral("UPDATE main.photo SET bytes = ? WHERE sha256 = ?"));
        query.addBindValue(bytes);
    }
    query.addBindValue(hash);
    report.missingPhotos += bytes.isEmpty() ? 1 : 0;
    return query.exec() ? Result<void>() : Result<void>(connection.error(query.lastError()));
}

/// Attaches the file of this suffix that stands beside the backup or, where that was moved, with the other backups of
/// this library; neither need be there.
void attachShared(const Connection &connection, const QString &shared, const QString &backup, const QString &name)
{
    const QString beside = QFileInfo(backup).dir().filePath(QFileInfo(shared).fileName());
    const QString path = QFileInfo::exists(beside) ? beside : shared;
    if (QFileInfo::exists(path))
        static_cast<void>(connection.attach(path, name).hasValue());
}

Result<void> fillPhotos(const Connection &connection, RestoreReport &report, const BackupProgress &progress)
{
    const Result<QStringList> hashes = emptyPhotos(connection);
    if (!hashes)
        return hashes.error();
    Result<void> done;
    for (qsizetype i = 0; i < hashes->size() && done; ++i) {
        done = progress(double(i) / double(hashes->size()))
            ? fillPhoto(connection, hashes->at(i), report)
            : Error{ErrorKind::Cancelled, Text::tr("Đã dừng khôi phục.")};
    }
    return done;
}

/// The file is thrown away where anything fails, so it needs no journal.
Result<void> fill(const QString &part, const QString &backup, const QString &libraryPath, RestoreReport &report,
                  const BackupProgress &progress)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(part, Access::Write);
    if (!connection)
        return connection.error();
    const Result<MigrationOutcome> upgraded = migrate(**connection, libraryMigrations());
    if (!upgraded)
        return upgraded.error();
    // Before any file is attached: without a name such a pragma is for all of them.
    Result<void> unlogged = (*connection)
                                ->executeAll({QStringLiteral("PRAGMA main.journal_mode = OFF"),
                                              QStringLiteral("PRAGMA main.synchronous = OFF")});
    if (!unlogged)
        return unlogged;
    attachShared(**connection, backupPhotoFile(libraryPath), backup, QStringLiteral("photos"));
    attachShared(**connection, backupHistoryFile(libraryPath), backup, QStringLiteral("history"));
    if (QFileInfo::exists(libraryPath))
        static_cast<void>((*connection)->attach(libraryPath, QStringLiteral("present")).hasValue());
    Result<void> done = giveRevisionsBack(**connection);
    if (done)
        done = (*connection)->execute(QStringLiteral("DELETE FROM main.setting WHERE name = 'backup.made'"));
    return done ? fillPhotos(**connection, report, progress) : done;
}

Result<void> finish(const QString &part, const Clock &clock, RestoreReport &report)
{
    const Result<std::unique_ptr<Library>> library = Library::open(part, OpenMode::ReadWrite, clock);
    if (!library)
        return library.error();
    if (const Result<void> made = makeDerivedRows(**library); !made)
        return made;
    const Connection &connection = (*library)->connection();
    const std::initializer_list<std::pair<qint64 *, QString>> counts{
        {&report.articles, QStringLiteral("SELECT count(*) FROM article")},
        {&report.issues, QStringLiteral("SELECT count(*) FROM issue")},
        {&report.photos, QStringLiteral("SELECT count(*) FROM photo")}};
    for (const auto &[figure, sql] : counts) {
        const Result<qint64> number = connection.number(sql);
        if (!number)
            return number.error();
        *figure = *number;
    }
    return verifyWholly(connection);
}

/// Moves a library with its log to another name; back again where one of the files does not move.
bool moveLibrary(const QString &from, const QString &to)
{
    for (const QLatin1StringView suffix : sideFiles) {
        if (!QFileInfo::exists(from + suffix) || QFile::rename(from + suffix, to + suffix))
            continue;
        for (const QLatin1StringView moved : sideFiles)
            QFile::rename(to + moved, from + moved);
        return false;
    }
    return true;
}

QString asideName(const QString &libraryPath, const QDateTime &now)
{
    const QFileInfo file(libraryPath);
    const QString moment = now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    return file.dir().filePath(
        QStringLiteral("%1 (trước khi khôi phục %2).%3").arg(file.completeBaseName(), moment, file.suffix()));
}

} // namespace

Result<RestoreReport> prepareRestore(const QString &backup, const QString &libraryPath, const Clock &clock,
                                     const BackupProgress &progress)
{
    RestoreReport report;
    report.path = libraryPath + QStringLiteral(".restore");
    removeWithSideFiles(report.path);
    if (!QFileInfo(backup).isReadable())
        return Error{ErrorKind::Unreadable,
                     Text::tr("Không đọc được bản sao lưu %1.").arg(QDir::toNativeSeparators(backup))};
    Result<void> done = QFile::copy(backup, report.path) ? Result<void>() : Result<void>(unwritable(report.path));
    if (done)
        done = fill(report.path, backup, libraryPath, report, progress);
    if (done)
        done = finish(report.path, clock, report);
    if (done)
        return report;
    removeWithSideFiles(report.path);
    return done.error();
}

Result<RestoreReport> putInPlace(RestoreReport prepared, const QString &libraryPath, const Clock &clock)
{
    LibraryLock::Failure failure = LibraryLock::Failure::NoFile;
    const std::shared_ptr<LibraryLock> lock = LibraryLock::take(libraryPath, failure);
    if (!lock && failure == LibraryLock::Failure::Held) {
        return Error{ErrorKind::Locked,
                     Text::tr("Chưa khôi phục được vì một chương trình khác đang mở thư viện %1.")
                         .arg(QDir::toNativeSeparators(libraryPath))};
    }
    if (QFileInfo::exists(libraryPath)) {
        prepared.keptAside = asideName(libraryPath, clock.now());
        if (!moveLibrary(libraryPath, prepared.keptAside))
            return unwritable(prepared.keptAside);
    }
    if (!QFile::rename(prepared.path, libraryPath)) {
        if (!prepared.keptAside.isEmpty())
            moveLibrary(prepared.keptAside, libraryPath);
        return unwritable(libraryPath);
    }
    prepared.path = libraryPath;
    return prepared;
}

} // namespace DiemTin
