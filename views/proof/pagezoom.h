// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageZoom: how large pages are shown, and the steps from one size to the next.

#pragma once

#include "models/base/length.h"

#include <QtTypes>

namespace DiemTin {

/// How the zoom follows the window.
enum class ZoomMode { Fixed, FitWidth, FitPage };

/// Zoom 1 is the printed size at 96 logical dots per inch.
namespace PageZoom {

inline constexpr qreal least = 0.1;
inline constexpr qreal most = 4.0;
/// The overview's pages: as small as can be told apart, and as they are at first.
inline constexpr qreal leastThumbnail = 0.08;
inline constexpr qreal mostThumbnail = 0.5;
inline constexpr qreal firstThumbnail = 0.2;

/// Logical pixels a composer unit.
[[nodiscard]] constexpr qreal scaleOf(qreal zoom)
{
    return zoom * 96 / ReferenceDpi;
}
/// The zoom at which a composer unit takes so many logical pixels.
[[nodiscard]] constexpr qreal zoomOf(qreal scale)
{
    return scale * ReferenceDpi / 96;
}
/// The next larger and the next smaller round zoom.
[[nodiscard]] qreal stepAbove(qreal zoom);
[[nodiscard]] qreal stepBelow(qreal zoom);

} // namespace PageZoom

} // namespace DiemTin
