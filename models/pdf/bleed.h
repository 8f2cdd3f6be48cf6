// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bleed: what a PDF for a printing house has round the trimmed page.

#pragma once

#include "models/base/length.h"

#include <QRectF>

namespace DiemTin {

enum class CropMarks { None, Printed };

/// Colours stay RGB: turning them into CMYK right needs the press's ICC profile and a colour engine, and printing
/// houses convert better than a program that knows neither press nor paper.
struct Bleed
{
    double millimetres = 0; ///< colour beyond the trim on all sides, 0 to 10
    CropMarks marks = CropMarks::None;

    bool operator==(const Bleed &) const = default;

    /// Bleed and, with marks, their room, in points.
    [[nodiscard]] double margin() const { return width() + (marks == CropMarks::None ? 0 : markRoom); }
    [[nodiscard]] double width() const { return toPoints(fromMillimetres(millimetres)); }

    /// Points a crop mark is long, and points it stands off the bleed.
    static constexpr double markLength = 14;
    static constexpr double markGap = 3;
    static constexpr double markRoom = 20;
};

/// The bleed that printing houses ask for, in millimetres.
inline constexpr double UsualBleed = 3;

} // namespace DiemTin
