// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes again what a library keeps twice for speed: search, lists, passages.

#pragma once

#include "models/base/result.h"

namespace DiemTin {

class Library;

/// Fills search_text with its index, listing and passage from the articles, for a library where they are empty. One
/// transaction. Errors: Unwritable.
[[nodiscard]] Result<void> makeDerivedRows(Library &library);

} // namespace DiemTin
