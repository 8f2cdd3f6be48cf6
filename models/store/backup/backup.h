// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backup: the library as it stands at one moment, in a file of its own, its photos and revisions once for all backups.

#pragma once

#include "models/store/backup/meter.h"

#include <QDateTime>

namespace DiemTin {

class Clock;

/// What a backup took in.
struct BackupReport
{
    QString path;
    qint64 articles = 0;
    qint64 issues = 0;
    qint64 photos = 0;
    qint64 newPhotos = 0; ///< among them those that no backup had yet
    qint64 damagedPhotos = 0; ///< photos whose bytes in the library are not those that were stored; not taken
    qint64 bytes = 0; ///< of the backup's own file
    int removed = 0; ///< older backups that were thinned out

    bool operator==(const BackupReport &) const = default;
};

/// Whether a backup takes in photos that no backup had yet.
enum class BackupPhotos {
    Copy,
    Leave, ///< before an upgrade, which never touches photos: quick, and the next backup takes them
};

/// Makes a backup of the library file, which may be open and written to meanwhile, proves it by opening, gives it its
/// name and thins out older ones. What the program can make again (search, lists, renditions) is not in it. `progress`
/// is called between photos and some thousand rows; photos taken until it stops the work stay. For any thread. Errors:
/// Unwritable (the folder cannot be written to, the disk is full), Invalid (the library is damaged), Cancelled.
[[nodiscard]] Result<BackupReport> makeBackup(const QString &libraryPath, const Clock &clock, BackupPhotos photos,
                                              const BackupProgress &progress);

/// Whether the library has changed since its newest backup and that is not of this day.
[[nodiscard]] bool needsDailyBackup(const QString &libraryPath, const QDateTime &now);

/// Whether the library has changed since its newest backup, or has none.
[[nodiscard]] bool needsBackup(const QString &libraryPath);

} // namespace DiemTin
