// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of a TrueType program that a PDF must agree with.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace DiemTin {

/// What was read of a program.
struct TrueType
{
    std::vector<double> widths; ///< of all glyphs, in thousandths of the size
};

/// Reads head, maxp, hhea and hmtx; nothing where one is missing or cut off.
[[nodiscard]] std::optional<TrueType> readTrueType(std::string_view program);

/// A /CIDSet that names the glyphs 0 to `glyphs` - 1: a bit each, the first the highest of the first byte.
[[nodiscard]] std::string cidSet(size_t glyphs);

} // namespace DiemTin
