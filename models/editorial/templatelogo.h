// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which photo a template of the library's own has as its logo.

#pragma once

#include <QByteArray>
#include <QString>

namespace DiemTin {

/// SHA-256 of the logo that the template of this JSON names; empty where it names none or cannot be read.
[[nodiscard]] QString templateLogo(const QByteArray &json);

} // namespace DiemTin
