// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what TrueType programs say of their glyphs (maxp, head, hhea, hmtx).

#include "models/pdf/proving/fontprogram.h"

#include "models/pdf/truetype.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <cmath>
#include <set>

namespace DiemTin::Proving {

namespace {

constexpr double WidthTolerance = 1; // thousandths of the size

QPDFObjectHandle descendant(QPDFObjectHandle font)
{
    QPDFObjectHandle list = font.getKey("/DescendantFonts");
    return list.isArray() && list.getArrayNItems() == 1 ? list.getArrayItem(0) : QPDFObjectHandle::newNull();
}

/// "ABCDEF+Name", the same in the font, its descendant and its descriptor.
bool isNamedAsSubset(QPDFObjectHandle font)
{
    const std::string name = font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : std::string();
    const bool tagged = name.size() > 8 && name[7] == '+'
        && std::all_of(name.begin() + 1, name.begin() + 7, [](char c) { return c >= 'A' && c <= 'Z'; });
    return tagged && descendant(font).getKey("/BaseFont").isNameAndEquals(name)
        && descendant(font).getKey("/FontDescriptor").getKey("/FontName").isNameAndEquals(name);
}

bool hasItsWidths(QPDFObjectHandle font, const TrueType &program)
{
    QPDFObjectHandle widths = descendant(font).getKey("/W");
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems(); i += 2) {
        if (!widths.getArrayItem(i + 1).isArray())
            return false;
        auto glyph = static_cast<size_t>(widths.getArrayItem(i).getIntValue());
        for (QPDFObjectHandle width : widths.getArrayItem(i + 1).getArrayAsVector()) {
            if (glyph >= program.widths.size()
                || std::abs(width.getNumericValue() - program.widths[glyph]) > WidthTolerance)
                return false;
            ++glyph;
        }
    }
    return true;
}

} // namespace

std::vector<QPDFObjectHandle> fontsOf(const File &file)
{
    std::vector<QPDFObjectHandle> found;
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            if (seen.insert(fonts.getKey(name).getObjGen()).second)
                found.push_back(fonts.getKey(name));
        }
    }
    return found;
}

std::string streamText(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

bool isWellEmbedded(QPDFObjectHandle font)
{
    QPDFObjectHandle holder = descendant(font);
    QPDFObjectHandle file = holder.getKeyIfDict("/FontDescriptor").getKeyIfDict("/FontFile2");
    if (!font.getKey("/Encoding").isNameAndEquals("/Identity-H") || !file.isStream()
        || !holder.getKey("/CIDToGIDMap").isNameAndEquals("/Identity") || !isNamedAsSubset(font))
        return false;
    const std::optional<TrueType> program = readTrueType(streamText(file));
    return program && hasItsWidths(font, *program);
}

bool hasCidSet(QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = descendant(font).getKeyIfDict("/FontDescriptor");
    if (!descriptor.getKeyIfDict("/FontFile2").isStream() || !descriptor.getKey("/CIDSet").isStream())
        return false;
    const std::optional<TrueType> program = readTrueType(streamText(descriptor.getKey("/FontFile2")));
    return program && streamText(descriptor.getKey("/CIDSet")) == cidSet(program->widths.size());
}

} // namespace DiemTin::Proving
