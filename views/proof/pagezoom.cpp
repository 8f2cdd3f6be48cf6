// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The zoom's steps.

#include "views/proof/pagezoom.h"

#include <algorithm>
#include <array>

namespace DiemTin {
namespace {

constexpr std::array<qreal, 17> steps = {0.1, 0.125, 0.15, 0.2,  0.25, 0.33, 0.5, 0.67, 0.8,
                                         1.0, 1.25,  1.5,  1.75, 2.0,  2.5,  3.0, 4.0};

} // namespace

qreal PageZoom::stepAbove(qreal zoom)
{
    const auto next = std::ranges::upper_bound(steps, zoom * 1.001);
    return next == steps.end() ? most : *next;
}

qreal PageZoom::stepBelow(qreal zoom)
{
    const auto next = std::ranges::lower_bound(steps, zoom * 0.999);
    return next == steps.begin() ? least : *(next - 1);
}

} // namespace DiemTin
