// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole copies of library files: to this machine from another one, and for an upgrade without a backup beside the file.

#pragma once

#include "models/base/result.h"

#include <functional>

namespace DiemTin {

/// Told the part done, 0 to 1, in the thread that copies; false stops the work.
using CopyProgress = std::function<bool(double part)>;

/// A name in the folder for a copy of the file that nothing there has: its own, else with a number.
[[nodiscard]] QString freeCopyPath(const QString &file, const QString &folder);

/// Copies a library or review file with its log into one file of this name, made only when all of it is there and
/// proved by opening. The file copied is only read, and may be written to by another machine meanwhile: it is then
/// copied again. For any thread. Errors: Unreadable; Unwritable (no room among them); Locked (it was changed during
/// each of several tries); Invalid (damaged, or no library); Cancelled.
[[nodiscard]] Result<void> copyLibrary(const QString &from, const QString &to, const CopyProgress &progress);

/// Upgrades a copy beside the closed library file, proves it and puts it in the file's place in one step: until then
/// the file is as it was. Only for who holds its lock. Errors: Unwritable, Invalid.
[[nodiscard]] Result<void> upgradeOnCopy(const QString &path);

} // namespace DiemTin
