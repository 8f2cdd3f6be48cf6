// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the table directory and four tables.

#include "models/pdf/truetype.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr size_t DirectoryEntry = 16;
constexpr size_t FirstEntry = 12;

size_t byteAt(std::string_view bytes, size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

size_t twoBytes(std::string_view bytes, size_t at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

size_t fourBytes(std::string_view bytes, size_t at)
{
    return twoBytes(bytes, at) << 16 | twoBytes(bytes, at + 2);
}

/// The table of this name; empty where there is none.
std::string_view table(std::string_view program, std::string_view name)
{
    const size_t tables = twoBytes(program, 4);
    for (size_t at = FirstEntry; at < FirstEntry + tables * DirectoryEntry && at + DirectoryEntry <= program.size();
         at += DirectoryEntry) {
        if (program.substr(at, 4) == name)
            return program.substr(std::min(fourBytes(program, at + 8), program.size()), fourBytes(program, at + 12));
    }
    return {};
}

} // namespace

std::optional<TrueType> readTrueType(std::string_view program)
{
    const std::string_view metrics = table(program, "hmtx");
    const size_t unitsPerEm = twoBytes(table(program, "head"), 18);
    const size_t glyphs = twoBytes(table(program, "maxp"), 4);
    const size_t measured = twoBytes(table(program, "hhea"), 34);
    if (unitsPerEm == 0 || glyphs == 0 || measured == 0 || metrics.size() < measured * 4)
        return std::nullopt;
    TrueType result;
    for (size_t glyph = 0; glyph < glyphs; ++glyph) {
        const size_t width = twoBytes(metrics, std::min(glyph, measured - 1) * 4); // the last counts for all further
        result.widths.push_back(1000.0 * static_cast<double>(width) / static_cast<double>(unitsPerEm));
    }
    return result;
}

std::string cidSet(size_t glyphs)
{
    std::string bits((glyphs + 7) / 8, '\0');
    for (size_t glyph = 0; glyph < glyphs; ++glyph)
        bits[glyph / 8] = static_cast<char>(byteAt(bits, glyph / 8) | size_t(0x80) >> glyph % 8);
    return bits;
}

} // namespace DiemTin
