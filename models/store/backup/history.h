// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The revisions of all backups of a library, each once, with the backups that have it.

#pragma once

#include "models/base/result.h"

namespace DiemTin {

class Connection;
class Meter;

/// Which file's which backup a backup is; both stand in its table setting.
struct HistoryPlace
{
    QString file; ///< what the file calls itself: one that was lost and made again has another name
    qint64 number = 0; ///< of the backup, counting up from 1
};

/// Makes what the file attached as "history" needs where it is new, and gives the number of the next backup. Before the
/// transaction that takes the revisions. Errors: Unwritable, Invalid.
[[nodiscard]] Result<HistoryPlace> prepareHistory(const Connection &connection);

/// Notes which revisions of the file attached as "library" are new or gone since the backup before. A revision that is
/// still joined by what is typed may be another one under the same number, so all of it is compared. Errors:
/// Unwritable, Invalid, Cancelled.
[[nodiscard]] Result<void> takeRevisions(const Connection &connection, qint64 number, Meter &meter);

/// Notes in the backup that is open where its revisions stand. Errors: Unwritable.
[[nodiscard]] Result<void> noteHistoryPlace(const Connection &connection, const HistoryPlace &place);

/// Fills the table revision of a copy of a backup from the file attached as "history"; where that is none or not the
/// one the backup was made with, with those that the library attached as "present" had at that time already. A backup
/// that has its revisions in itself is left as it is. Errors: Unwritable.
[[nodiscard]] Result<void> giveRevisionsBack(const Connection &connection);

} // namespace DiemTin
