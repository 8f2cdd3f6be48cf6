// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Repairs what Qt writes wrongly about fonts.

#include "models/pdf/finishing/steps.h"

#include <qpdf/Buffer.hh>

#include <set>

namespace DiemTin::Finishing {

namespace {

/// Space, no-break space and tab are one glyph; Qt takes the first of them for its text. Only the targets of the map
/// stand in brackets: glyph 9 itself must stay.
std::string withSpaceForTab(std::string map)
{
    constexpr std::string_view tab = "<0009>";
    for (size_t open = map.find('['); open != std::string::npos; open = map.find('[', open + 1)) {
        const size_t close = map.find(']', open);
        for (size_t at = map.find(tab, open); at < close; at = map.find(tab, at + 1))
            map.replace(at, tab.size(), "<0020>");
    }
    return map;
}

void repairFont(QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (map.isStream()) {
        const auto data = map.getStreamData();
        const std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        map.replaceStreamData(withSpaceForTab(text), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return;
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    const QPDFObjectHandle name = descendant.getKey("/FontDescriptor").getKey("/FontName");
    if (name.isName()) {
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
    }
}

} // namespace

void repairFonts(File &file)
{
    std::set<QPDFObjGen> repaired;
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            const QPDFObjectHandle font = fonts.getKey(name);
            if (repaired.insert(font.getObjGen()).second)
                repairFont(font);
        }
    }
}

} // namespace DiemTin::Finishing
