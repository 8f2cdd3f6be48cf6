// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What PDF/A-1b asks for beyond what every file has.

#include "models/pdf/finishing/steps.h"
#include "models/pdf/srgbprofile.h"
#include "models/pdf/truetype.h"

#include <qpdf/Buffer.hh>

#include <set>

namespace DiemTin::Finishing {

namespace {

void addOutputIntent(File &file)
{
    QPDFObjectHandle profile = file.pdf.newStream(srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 "
                                                      "/OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                                      "/Info (sRGB IEC61966-2.1) "
                                                      "/RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    file.pdf.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({file.pdf.makeIndirectObject(intent)}));
}

/// Every glyph of the subset's program may be shown.
void addCidSet(File &file, QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
    const auto data = descriptor.getKey("/FontFile2").getStreamData();
    const auto program =
        readTrueType(std::string_view(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    if (program)
        descriptor.replaceKey("/CIDSet", file.pdf.newStream(cidSet(program->widths.size())));
}

/// Images are never to be smoothed by a viewer.
void forbidInterpolation(QPDFObjectHandle page)
{
    QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
    for (const std::string &name : objects.isDictionary() ? objects.getKeys() : std::set<std::string>())
        objects.getKey(name).getDict().removeKey("/Interpolate");
}

/// Qt names colour spaces on every page that none uses.
void dropCmyk(QPDFObjectHandle page)
{
    QPDFObjectHandle spaces = page.getKey("/Resources").getKey("/ColorSpace");
    for (const char *name : {"/CSpcmyk", "/PCSpcmyk"}) {
        if (spaces.isDictionary())
            spaces.removeKey(name);
    }
}

} // namespace

void makeArchival(File &file)
{
    addOutputIntent(file);
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle page : file.pages) {
        forbidInterpolation(page);
        dropCmyk(page);
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            if (seen.insert(fonts.getKey(name).getObjGen()).second)
                addCidSet(file, fonts.getKey(name));
        }
    }
}

} // namespace DiemTin::Finishing
