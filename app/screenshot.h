// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the window as a person would see it.

#pragma once

#include "models/base/result.h"

class QWidget;

namespace DiemTin {

/// Waits until the shown window has not been painted for a while, at the longest some seconds, and saves it as PNG.
/// Errors: Unwritable.
[[nodiscard]] Result<void> saveScreenshot(QWidget &window, const QString &path);

} // namespace DiemTin
