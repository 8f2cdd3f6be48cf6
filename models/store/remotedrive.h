// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives of Windows that stand for a folder of another machine.

#pragma once

#include <QString>

namespace DiemTin {

/// Whether the file is on such a drive; never elsewhere than on Windows. Asks the system, which may take a while where
/// the other machine does not answer.
[[nodiscard]] bool isOnRemoteDrive(const QString &path);

} // namespace DiemTin
