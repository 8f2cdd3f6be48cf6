// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// VerdictMark: how a verdict looks and what it is called.

#pragma once

#include "models/review/answer.h"

#include <QIcon>

namespace DiemTin {

/// A green tick, an amber triangle; for None an empty icon of the same size.
[[nodiscard]] QIcon verdictIcon(Verdict verdict);
/// "Đồng ý", "Cần sửa"; empty for None.
[[nodiscard]] QString verdictName(Verdict verdict);

} // namespace DiemTin
