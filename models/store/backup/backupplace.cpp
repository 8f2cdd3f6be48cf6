// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of backups and their thinning.

#include "models/store/backup/backupplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <algorithm>

namespace DiemTin {

namespace {

const QString FolderName = QStringLiteral("Sao lưu");
const QString Suffix = QStringLiteral(".diemtin-backup");
const QString MomentForm = QStringLiteral("yyyy-MM-dd HH-mm-ss");

struct Chosen
{
    QMutex mutex;
    QString folder;
};

Chosen &chosen()
{
    static Chosen instance;
    return instance;
}

QString chosenFolder()
{
    const QMutexLocker lock(&chosen().mutex);
    return chosen().folder;
}

QString sharedFile(const QString &libraryPath, const QString &suffix)
{
    return QDir(backupFolder(libraryPath)).filePath(QFileInfo(libraryPath).completeBaseName() + suffix);
}

/// What tells one of the backups that are to be kept from another: its week, month or year; empty: each one is.
QString periodOf(const QDate &day, const QDate &today)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    if (day > today.addDays(-7))
        return {};
    if (day > today.addDays(qint64{-7} * 8))
        return QStringLiteral("week %1 %2").arg(year).arg(week);
    if (day > today.addMonths(-24))
        return QStringLiteral("month %1 %2").arg(day.year()).arg(day.month());
    return QStringLiteral("year %1").arg(day.year());
}

} // namespace

void setBackupFolder(const QString &folder)
{
    const QMutexLocker lock(&chosen().mutex);
    chosen().folder = folder;
}

QString backupFolder(const QString &libraryPath)
{
    const QFileInfo file(libraryPath);
    const QString folder = chosenFolder();
    if (folder.isEmpty())
        return QDir(file.absolutePath()).filePath(FolderName);
    // Libraries of the same name from different folders must not mix.
    const QByteArray place = QCryptographicHash::hash(file.absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const QString own = file.completeBaseName() + QLatin1Char(' ') + QString::fromLatin1(place.toHex().first(8));
    return QDir(folder).filePath(own);
}

QString backupPhotoFile(const QString &libraryPath)
{
    return sharedFile(libraryPath, QStringLiteral(".diemtin-photos"));
}

QString backupHistoryFile(const QString &libraryPath)
{
    return sharedFile(libraryPath, QStringLiteral(".diemtin-history"));
}

QString backupPath(const QString &libraryPath, const QDateTime &made)
{
    const QString name =
        QFileInfo(libraryPath).completeBaseName() + QLatin1Char(' ') + made.toLocalTime().toString(MomentForm) + Suffix;
    return QDir(backupFolder(libraryPath)).filePath(name);
}

QList<BackupFile> backupsOf(const QString &libraryPath)
{
    const QDir folder(backupFolder(libraryPath));
    const QString start = QFileInfo(libraryPath).completeBaseName() + QLatin1Char(' ');
    QList<BackupFile> backups;
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!name.startsWith(start) || !name.endsWith(Suffix))
            continue;
        const QString moment = name.sliced(start.size()).chopped(Suffix.size());
        if (const QDateTime made = QDateTime::fromString(moment, MomentForm); made.isValid())
            backups.append({folder.filePath(name), made});
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupFile::made);
    return backups;
}

QList<BackupFile> superfluousBackups(const QList<BackupFile> &newestFirst, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    QSet<QString> kept;
    QList<BackupFile> superfluous;
    for (const BackupFile &backup : newestFirst) {
        const QString period = periodOf(backup.made.date(), today);
        if (!period.isEmpty() && kept.contains(period))
            superfluous.append(backup);
        kept.insert(period);
    }
    return superfluous;
}

} // namespace DiemTin
