// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Character references such as &amp; and &#7879;.

#pragma once

#include <QString>

namespace DiemTin {

/// The text that a whole reference ("&amp;") stands for; empty where it is none that pasted Vietnamese text has.
[[nodiscard]] QString entityText(QStringView reference);

} // namespace DiemTin
