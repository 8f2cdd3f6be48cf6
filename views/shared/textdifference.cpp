// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Common start, common end, and what is between.

#include "views/shared/textdifference.h"

#include <algorithm>

namespace DiemTin {

TextDifference textDifference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    if (start == before.size() && start == after.size())
        return {};
    qsizetype end = 0;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return {start, before.size() - start - end, after.size() - start - end};
}

} // namespace DiemTin
