// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bleed: what a PDF for a printing house has round the trimmed page.

#pragma once

#include "models/base/length.h"
#include "models/composer/proof.h"

namespace DiemTin {

enum class CropMarks { None, Printed };

/// Colours stay RGB: turning them into CMYK right needs the press's ICC profile and a colour engine, and printing
/// houses convert better than a program that knows neither press nor paper.
struct Bleed
{
    double millimetres = 0; ///< colour beyond the trim on all sides, 0 to MostBleed
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

/// The most that can be asked for: crop marks and bleed still fit on the next larger sheet.
inline constexpr double MostBleed = 10;

/// The proof with everything coloured that touches the trim (plain fills, photos) reaching over it to the bleed. Photos
/// keep their shape and lose a little of their crop.
[[nodiscard]] Proof withBleed(const Proof &proof, const Bleed &bleed);

} // namespace DiemTin
