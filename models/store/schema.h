// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema of a library file: its mark, its version and the migrations that lead to the newest one.

#pragma once

#include "models/base/result.h"

#include <QList>

namespace DiemTin {

class Connection;

/// SQLite's application_id of a library: the letters "DTin".
inline constexpr quint32 LibraryApplicationId = 0x4454696e;

/// One step of the schema.
struct Migration
{
    int version = 0; ///< the user_version it leads to; counts up from 1
    QString sql; ///< statements parted by empty lines
};

/// What migrate() found and did.
enum class MigrationOutcome {
    Current, ///< it was of the newest version already
    Upgraded, ///< it is now
    Newer, ///< it is of a later version than the program knows; untouched
};

/// The program's migrations in order.
[[nodiscard]] QList<Migration> libraryMigrations();

/// Brings the file to the version of the last migration, each step in one transaction. An error leaves the file at the
/// last version that worked. Errors: Unwritable, Invalid.
[[nodiscard]] Result<MigrationOutcome> migrate(const Connection &connection, const QList<Migration> &migrations);

/// Makes the file with the newest schema: first under another name beside it, then renamed, so that a file of this
/// name is always whole. Errors: Unwritable.
[[nodiscard]] Result<void> createLibraryFile(const QString &path);

} // namespace DiemTin
