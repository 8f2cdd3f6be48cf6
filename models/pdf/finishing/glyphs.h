// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finishing pass must know of a page's fonts to write text shorter: widths and the code of the space.

#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace DiemTin::Finishing {

/// A font as content streams use it: two-byte codes.
struct GlyphTable
{
    std::vector<double> widths; ///< by code, in thousandths of the size
    double otherWidth = 1000;
    std::string space; ///< code of the space in four hexadecimal digits; empty: the subset has none

    [[nodiscard]] double width(unsigned code) const { return code < widths.size() ? widths[code] : otherWidth; }
};

/// The tables of a file's fonts, read once each.
class GlyphTables
{
public:
    /// By the names under which the page knows its fonts ("/F15").
    [[nodiscard]] std::map<std::string, const GlyphTable *, std::less<>> of(QPDFObjectHandle page);

private:
    std::map<QPDFObjGen, GlyphTable> m_tables;
};

/// A text object as Qt writes it, one glyph a Td, as one TJ: kerning in whole thousandths of the size, so that no glyph
/// moves by more than half of one. Nothing where it is written in another way.
[[nodiscard]] std::optional<std::string> joinedGlyphs(
    std::string_view text, const std::map<std::string, const GlyphTable *, std::less<>> &fonts);

/// Adds a space to the last text object of the stretch; where its font has none, a text object of its own in another
/// of the page's fonts. False where there is no text or no font with a space.
bool addSpace(std::string &stretch, const std::map<std::string, const GlyphTable *, std::less<>> &fonts);

} // namespace DiemTin::Finishing
