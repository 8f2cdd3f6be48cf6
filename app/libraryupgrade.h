// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Upgrades a library of an older version off the GUI thread, with a window that shows how far it is.

#pragma once

#include "models/base/result.h"

#include <chrono>

class QWidget;

namespace DiemTin {

class Clock;

/// Work that is done sooner shows nothing.
inline constexpr std::chrono::milliseconds UpgradeShownAfter{500};

/// Backs up and upgrades the library, running an event loop meanwhile; the library is closed again afterwards. Errors:
/// those of Library::open(), Cancelled among them.
[[nodiscard]] Result<void> upgradeInThread(const QString &path, const Clock &clock, QWidget *parent,
                                           std::chrono::milliseconds shownAfter = UpgradeShownAfter);

} // namespace DiemTin
