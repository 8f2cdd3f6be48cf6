// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the rows that were saved from a damaged library agree with one another.

#pragma once

#include "models/store/salvage/salvage.h"

namespace DiemTin {

class Connection;
class Library;

/// Gives a row to every article and issue that others name, gives up what belongs to nothing, and counts both. The
/// connection must not check foreign keys.
[[nodiscard]] Result<void> mendReferences(const Connection &connection, SalvageReport &report);

/// Takes articles from their last revision where that is as new as the article's own rows and says something else.
[[nodiscard]] Result<void> mendArticles(Library &library, SalvageReport &report);

/// Counts what the library holds now.
[[nodiscard]] Result<void> countSalvaged(const Connection &connection, SalvageReport &report);

} // namespace DiemTin
