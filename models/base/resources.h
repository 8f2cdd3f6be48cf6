// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the program's own files (fonts, templates, sample, words) lie.

#pragma once

#include <QString>

namespace DiemTin {

/// The absolute path of a file or folder of the program's resources, "templates/house.json". The root is the folder
/// that the environment's DIEMTIN_RESOURCES names, else share/diemtin beside the program's bin folder. Says nothing
/// about whether it exists. Needs a QCoreApplication.
[[nodiscard]] QString resourcePath(QStringView relative);

} // namespace DiemTin
