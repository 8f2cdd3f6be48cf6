// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Repairs what Qt writes wrongly about fonts.

#include "models/pdf/finishing/steps.h"

#include <QCryptographicHash>
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

/// Six capitals for a subset, by the bytes of its program: Qt's follow its numbers.
std::string subsetTag(QPDFObjectHandle program)
{
    const auto data = program.getStreamData();
    const QByteArrayView bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    constexpr int length = 6;
    constexpr int letters = 26;
    std::string tag;
    for (int i = 0; i < length; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % letters);
    return tag;
}

/// Gives the object under this key a number of its own, so that numbers follow the order of the pages.
void renumber(QPDF &pdf, QPDFObjectHandle holder, const std::string &key)
{
    QPDFObjectHandle object = holder.getKey(key);
    if (object.isStream())
        holder.replaceKey(key, object.copyStream());
    else if (object.isIndirect())
        holder.replaceKey(key, pdf.makeIndirectObject(object.shallowCopy()));
}

/// Qt numbers the parts of fonts in an order that changes with every run.
void renumberParts(QPDF &pdf, QPDFObjectHandle font)
{
    renumber(pdf, font, "/ToUnicode");
    renumber(pdf, font, "/DescendantFonts");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return;
    descendants.setArrayItem(0, pdf.makeIndirectObject(descendants.getArrayItem(0).shallowCopy()));
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    for (const char *key : {"/FontDescriptor", "/W"})
        renumber(pdf, descendant, key);
    for (const char *key : {"/FontFile2", "/CIDSet"})
        renumber(pdf, descendant.getKey("/FontDescriptor"), key);
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
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.getKey("/FontName").isName() || !descriptor.getKey("/FontFile2").isStream())
        return;
    const std::string name = descriptor.getKey("/FontName").getName();
    const std::string face = name.substr(name.find('+') == std::string::npos ? 1 : name.find('+') + 1);
    const QPDFObjectHandle tagged =
        QPDFObjectHandle::newName("/" + subsetTag(descriptor.getKey("/FontFile2")) + "+" + face);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

} // namespace

void repairFonts(File &file)
{
    std::set<QPDFObjGen> repaired;
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            const QPDFObjectHandle font = fonts.getKey(name);
            if (!repaired.insert(font.getObjGen()).second)
                continue;
            renumberParts(file.pdf, font);
            repairFont(font);
        }
    }
}

} // namespace DiemTin::Finishing
