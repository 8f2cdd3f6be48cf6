// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition root: makes the application object and starts the window or a command.

#pragma once

namespace DiemTin {

/// Runs the program and returns its exit status.
[[nodiscard]] int runApplication(int &argc, char **argv);

} // namespace DiemTin
