// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rows of each table of a library look like, so that a row is known without the tree that led to it.

#pragma once

#include <QStringList>
#include <QVariantList>

namespace DiemTin {

/// The tables whose rows are saved, those that others refer to first. The tables that the program makes from these
/// (search, lists, renditions) are not among them.
[[nodiscard]] QStringList salvagedTables();

/// The tables of a library that salvagedTables() leaves out, because the program makes them again.
[[nodiscard]] QStringList derivedTables();

/// Whether the values can be a row of the table, perhaps one of an older version with fewer columns.
[[nodiscard]] bool fitsTable(const QString &table, const QVariantList &row);

/// The table that the row fits best, by the columns that are more than just text; empty where there is none, or more
/// than one.
[[nodiscard]] QString tableOfRow(const QVariantList &row);

} // namespace DiemTin
