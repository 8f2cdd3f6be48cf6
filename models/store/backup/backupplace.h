// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the backups of a library stand, and which of them are kept.

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace DiemTin {

/// A backup found in its folder.
struct BackupFile
{
    QString path;
    QDateTime made; ///< local time, to the second

    bool operator==(const BackupFile &) const = default;
};

/// The folder all backups go to, in the whole program; empty (as at first): the folder "Sao lưu" beside each library.
void setBackupFolder(const QString &folder);

/// The folder of this library's backups: "Sao lưu" beside it, else one of its own in the folder chosen.
[[nodiscard]] QString backupFolder(const QString &libraryPath);
/// The file that keeps the photos of all its backups, each photo once.
[[nodiscard]] QString backupPhotoFile(const QString &libraryPath);
/// The file that keeps the revisions of all its backups, each revision once.
[[nodiscard]] QString backupHistoryFile(const QString &libraryPath);
/// The name of a backup made at this moment.
[[nodiscard]] QString backupPath(const QString &libraryPath, const QDateTime &made);

/// The backups there are, newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString &libraryPath);

/// Those of the backups that need not be kept any more: of the last seven days all are kept, of the last eight weeks
/// one a week, of the last 24 months one a month, and one a year for ever; always the newest of each.
[[nodiscard]] QList<BackupFile> superfluousBackups(const QList<BackupFile> &newestFirst, const QDateTime &now);

} // namespace DiemTin
