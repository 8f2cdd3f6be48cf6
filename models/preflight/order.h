// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands out of its order in a row of numbers.

#pragma once

#include <QList>

namespace DiemTin {

/// Places of the fewest numbers that must go so that the others never fall, in order.
[[nodiscard]] QList<qsizetype> outOfOrder(const QList<qsizetype> &numbers);

} // namespace DiemTin
