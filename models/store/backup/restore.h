// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Restoring a backup: first what differs, then a whole library of it, then the exchange; nothing is overwritten.

#pragma once

#include "models/editorial/issue.h"
#include "models/store/backup/meter.h"

#include <QDateTime>
#include <QUuid>

namespace DiemTin {

class Clock;

/// An article or issue on one side of a comparison.
struct BackupEntry
{
    QUuid id;
    QString title; ///< headline, or the issue's number
    QDateTime saved; ///< when the article was last saved on that side, UTC; null for an issue

    bool operator==(const BackupEntry &) const = default;
};

/// What restoring a backup would change.
struct BackupDifference
{
    QList<BackupEntry> articlesOnlyNow; ///< would be gone
    QList<BackupEntry> articlesOnlyThen; ///< would come back
    QList<BackupEntry> articlesChanged; ///< would be as they were; `saved` is that of now
    QList<BackupEntry> issuesOnlyNow;
    QList<BackupEntry> issuesOnlyThen;
    QList<BackupEntry> issuesChanged; ///< their articles, order or facts differ
    bool libraryReadable = true; ///< false: the library of now is damaged, the lists are what could be read

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const BackupDifference &) const = default;
};

/// Compares a library file, which may be open, with one of its backups. Errors: Unreadable or Invalid for the backup.
[[nodiscard]] Result<BackupDifference> compareWithBackup(const QString &libraryPath, const QString &backup);

/// What a restored library has.
struct RestoreReport
{
    QString path; ///< the library
    QString keptAside; ///< what was the library before; empty: there was none
    qint64 articles = 0;
    qint64 issues = 0;
    qint64 photos = 0;
    qint64 missingPhotos = 0; ///< photos that are neither with the backups nor in the library any more

    bool operator==(const RestoreReport &) const = default;
};

/// Makes a whole library of a backup beside `libraryPath`, which may stay open and is only read, and proves it; the
/// report's path is where it stands. Errors: Unreadable, Invalid, Unwritable, Cancelled.
[[nodiscard]] Result<RestoreReport> prepareRestore(const QString &backup, const QString &libraryPath,
                                                   const Clock &clock, const BackupProgress &progress);

/// Gives the prepared library the name `libraryPath`; what has that name, which must be closed, gets another beside it.
/// Errors: Locked (another program has it), Unwritable; everything is as before then.
[[nodiscard]] Result<RestoreReport> putInPlace(RestoreReport prepared, const QString &libraryPath, const Clock &clock);

} // namespace DiemTin
