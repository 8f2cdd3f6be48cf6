// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing files whole or not at all.

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace DiemTin {

/// Puts the bytes in the file's place in one step, or leaves what was there. Errors: Unwritable, with a sentence that
/// says why: no such folder, a full disk, a file or folder that may not be written to, a file that another program has
/// open (which Windows does not let be replaced); otherwise in the system's words.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Moves a finished file on the same disk to a name in one step, also where the name is taken. Errors: as above; both
/// files are then as they were.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

/// The error of a file that cannot be written, for a reason in words without a full stop.
[[nodiscard]] Error unwritable(const QString &path, const QString &reason);

} // namespace DiemTin
