// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The longest subsequence that never falls, by patience sorting.

#include "models/preflight/order.h"

#include <algorithm>

namespace DiemTin {

QList<qsizetype> outOfOrder(const QList<qsizetype> &numbers)
{
    QList<qsizetype> ends; // the place where the best row of each length ends
    QList<qsizetype> before(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto end = std::ranges::upper_bound(ends, numbers[i], {}, [&](qsizetype at) { return numbers[at]; });
        const qsizetype length = end - ends.begin();
        before[i] = length == 0 ? -1 : ends[length - 1];
        if (end == ends.end())
            ends.append(i);
        else
            *end = i;
    }
    QList<bool> kept(numbers.size(), false);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        kept[i] = true;
    QList<qsizetype> out;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (!kept[i])
            out.append(i);
    }
    return out;
}

} // namespace DiemTin
