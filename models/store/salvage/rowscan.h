// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds every row of a library file that is left, by the trees of its tables and past them.

#pragma once

#include "models/store/salvage/records.h"

#include <QHash>
#include <QString>

#include <functional>

namespace DiemTin {

/// What the search found of the file itself.
struct ScanFigures
{
    quint32 pages = 0;
    qsizetype strayPages = 0; ///< pages with rows that no tree led to
    int unreadableRows = 0; ///< rows whose bytes make no sense
};

/// Calls `take` with every row of the tables of salvagedTables(), first those that the trees lead to, then those on
/// pages that no tree leads to and that are not known to be free. A row may come twice. `take` returning false stops.
ScanFigures scanRows(const PageFile &file, const std::function<bool(const QString &, const SalvagedRow &)> &take);

} // namespace DiemTin
