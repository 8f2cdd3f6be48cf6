// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moments as people read them.

#pragma once

#include <QDateTime>

namespace DiemTin {

/// The moment in local time, in the language of the window: "19:06 ngày 22/11/2026".
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace DiemTin
