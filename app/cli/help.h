// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help texts of the program and of each command.

#pragma once

#include <QString>

namespace DiemTin {

class Command;

/// What `diemtin --help` prints: usage, commands, options.
[[nodiscard]] QString programHelp();
/// What `diemtin COMMAND --help` prints.
[[nodiscard]] QString commandHelp(const Command &command);
/// A sentence that says where the user's library and its backups lie.
[[nodiscard]] QString placesHelp();

} // namespace DiemTin
