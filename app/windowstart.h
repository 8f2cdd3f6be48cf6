// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the window on the library it is to show, or takes a picture of it.

#pragma once

#include "app/cli/commandline.h"

class QApplication;

namespace DiemTin {

class Clock;

/// Shows the window until it is closed. The library is the one asked for, else the one opened last, else the person's
/// default one where it exists; a library that cannot be opened is told in the window. With a screenshot asked for,
/// the window is saved as PNG once it is painted, and the program ends; Failed where that does not work.
/// With a measurement asked for, its figures are printed as JSON and the program ends.
[[nodiscard]] ExitStatus showWindow(QApplication &application, const WindowRequest &request, const Clock &clock);

} // namespace DiemTin
