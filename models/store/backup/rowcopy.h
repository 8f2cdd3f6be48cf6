// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies the rows of a library, attached as "library", into the file that is open; revisions and photos apart.

#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace DiemTin {

class Connection;
class Meter;

/// The tables of the attached library that a backup keeps, whatever the library's version.
[[nodiscard]] Result<QStringList> keptTables(const Connection &connection);

/// The highest row of the attached library's table; 0 where its rows have no numbers.
[[nodiscard]] qint64 lastRow(const Connection &connection, const QString &table);

/// Runs a statement for the rows of a table from one number to another, some thousand at a time: `%1` and `%2` are the
/// number before the first and that of the last. Errors: those of the statement, Cancelled.
[[nodiscard]] Result<void> inSteps(const Connection &connection, const QString &sql, qint64 lastRow, Meter &meter);

/// Makes the tables and indexes of the library and copies the rows of keptTables(), a photo's without its bytes and
/// those of `revision` not at all. Errors: Unwritable, Invalid, Cancelled.
[[nodiscard]] Result<void> copyRows(const Connection &connection, Meter &meter);

/// Whether each table that was copied has as many rows as the library's. Errors: Invalid.
[[nodiscard]] Result<void> compareCounts(const Connection &connection);

} // namespace DiemTin
