// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Swaps stand-ins for JPEG bytes, which nothing decodes or encodes on their way.

#include "models/pdf/finishing/steps.h"

#include <qpdf/Buffer.hh>

#include <set>

namespace DiemTin::Finishing {

namespace {

/// The plan's id of an image of the painted file; nothing where it is no stand-in.
std::optional<size_t> standInId(QPDFObjectHandle object, size_t planned)
{
    if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
        return std::nullopt;
    const QSize size(object.getDict().getKey("/Width").getIntValueAsInt(),
                     object.getDict().getKey("/Height").getIntValueAsInt());
    const std::optional<int> id = PhotoPlan::idOfStandIn(size);
    if (!id || static_cast<size_t>(*id) >= planned)
        return std::nullopt;
    return static_cast<size_t>(*id);
}

void place(QPDFObjectHandle image, const Rendition &rendition)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(rendition.pixels.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(rendition.pixels.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(rendition.grey ? "/DeviceGray" : "/DeviceRGB"));
    image.replaceDict(dictionary);
    // The bytes stay where they are: the rendition outlives the file, and qpdf only reads.
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(rendition.jpeg.constData()));
    image.replaceStreamData(std::make_shared<Buffer>(bytes, static_cast<size_t>(rendition.jpeg.size())),
                            QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
}

} // namespace

size_t placePhotos(File &file)
{
    const std::vector<Rendition> &renditions = file.source.renditions;
    std::set<size_t> placed;
    for (QPDFObjectHandle page : file.pages) {
        QPDFObjectHandle objects = page.getKey("/Resources").getKey("/XObject");
        for (const std::string &name : objects.isDictionary() ? objects.getKeys() : std::set<std::string>()) {
            const std::optional<size_t> id = standInId(objects.getKey(name), renditions.size());
            if (id && placed.insert(*id).second)
                place(objects.getKey(name), renditions[*id]);
        }
    }
    return placed.size();
}

} // namespace DiemTin::Finishing
