// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lengths: the composer's unit and how millimetres and points become it.

#pragma once

#include <QtTypes>

namespace DiemTin {

/// Dots per inch of the one reference device all text is laid out on. Never change it: line breaks depend on it.
inline constexpr int ReferenceDpi = 1440;
/// Composer units in one PostScript point (1/72 inch); every 0.05 pt is a whole unit.
inline constexpr qreal UnitsPerPoint = ReferenceDpi / 72.0;
/// Composer units in one millimetre.
inline constexpr qreal UnitsPerMillimetre = ReferenceDpi / 25.4;

/// Points to composer units.
constexpr qreal fromPoints(qreal points)
{
    return points * UnitsPerPoint;
}
/// Millimetres to composer units.
constexpr qreal fromMillimetres(qreal millimetres)
{
    return millimetres * UnitsPerMillimetre;
}
/// Composer units to points.
constexpr qreal toPoints(qreal units)
{
    return units / UnitsPerPoint;
}
/// Composer units to millimetres.
constexpr qreal toMillimetres(qreal units)
{
    return units / UnitsPerMillimetre;
}

} // namespace DiemTin
