// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zones: where cover, printed contents and articles begin and end.

#pragma once

#include "models/interchange/digest/line.h"

namespace DiemTin::Digest {

/// A run of lines, `end` excluded.
struct Zone
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin >= end; }
    bool operator==(const Zone &) const = default;
};

/// Every line is in exactly one zone.
struct Zones
{
    Zone cover;
    Zone contents;
    Zone body;
};

/// Finds where the cover ends and where contents and body begin.
[[nodiscard]] Zones zonesOf(const Lines &lines);

/// Whether the line ends with a page number: "… 05", "… Trang 05", "… | P. 5", "…… 5".
[[nodiscard]] bool hasPage(const Line &line);

} // namespace DiemTin::Digest
