// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks whether a library file is sound.

#pragma once

#include "models/base/result.h"

namespace DiemTin {

class Connection;

/// Proves a library that was just made: integrity_check, foreign keys and application_id. Reads all of it. Errors:
/// Invalid, with a sentence that names the file.
[[nodiscard]] Result<void> verifyWholly(const Connection &connection);

/// A glance before work: the schema and the first row of every table, and, in a file of a few megabytes, quick_check.
/// Errors: Invalid.
[[nodiscard]] Result<void> glanceOver(const Connection &connection);

/// Checks the trees of everything but the photos, for a thread with time: a second for 100,000 articles. Errors:
/// Invalid.
[[nodiscard]] Result<void> verifyTexts(const Connection &connection);

} // namespace DiemTin
