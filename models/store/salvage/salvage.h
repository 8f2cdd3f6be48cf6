// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Salvage: what is left of a damaged library, in a new one.

#pragma once

#include "models/base/result.h"

#include <functional>

namespace DiemTin {

class Clock;

/// What a salvage found and could not find.
struct SalvageReport
{
    qint64 articles = 0;
    qint64 fromRevisions = 0; ///< articles taken wholly or partly from their last revision
    qint64 revisions = 0;
    qint64 photos = 0;
    qint64 damagedPhotos = 0; ///< photos left out because their bytes are not those that were stored
    qint64 missingPhotos = 0; ///< photos that articles name and the new library lacks
    qint64 issues = 0;
    qint64 unnumberedIssues = 0; ///< among them those whose number was lost; they are counted up in the year 1
    qint64 placements = 0;
    qint64 loose = 0; ///< rows left out because what they belong to is lost
    qint64 unreadableRows = 0;

    bool operator==(const SalvageReport &) const = default;
};

/// The report in sentences for the person, one a line.
[[nodiscard]] QStringList salvageSentences(const SalvageReport &report);

/// Reads what is left of the damaged library `from`, with its write-ahead log but without SQLite, and writes it into
/// the new library `to`; `from` is not touched. `goOn` is called now and then and stops the work by returning false.
/// The new library is proved by integrity_check before it gets its name. Errors: Exists (there is a file `to`),
/// Unreadable, Invalid (nothing of a library is left), Unwritable, Cancelled.
[[nodiscard]] Result<SalvageReport> salvageLibrary(const QString &from, const QString &to, const Clock &clock,
                                                   const std::function<bool()> &goOn);

} // namespace DiemTin
