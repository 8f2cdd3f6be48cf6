// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes of the pages, and small objects every step uses.

#include "models/pdf/finishing/steps.h"

#include <cmath>

namespace DiemTin::Finishing {

namespace {

/// Qt paints on a page whose size it rounds to whole points, from that page's top.
void moveContents(File &file, QPDFObjectHandle page, qreal exactHeight)
{
    const qreal paintedHeight = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    const qreal shift = exactHeight - paintedHeight;
    if (std::abs(shift) < 0.0001)
        return;
    const std::string move = "1 0 0 1 0 " + pointsObject(shift).getRealValue() + " cm\n";
    page.addPageContents(file.pdf.newStream(move), true);
    QPDFObjectHandle patterns = page.getKey("/Resources").getKey("/Pattern");
    for (const std::string &name : patterns.isDictionary() ? patterns.getKeys() : std::set<std::string>()) {
        QPDFObjectHandle matrix = patterns.getKey(name).getKey("/Matrix");
        if (matrix.isArray() && matrix.getArrayNItems() == 6) {
            const qreal exact = matrix.getArrayItem(5).getNumericValue() + shift;
            matrix.setArrayItem(5, pointsObject(exact));
        }
    }
}

} // namespace

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pointsObject(qreal points)
{
    return QPDFObjectHandle::newReal(points, 4);
}

QPDFObjectHandle destinationObject(const File &file, const AnchorPlace &place)
{
    const auto index = static_cast<size_t>(place.page);
    const qreal top = pdfHeight(*file.source.proof.pages[index], place.position.y());
    return QPDFObjectHandle::newArray({file.pages[index], QPDFObjectHandle::newName("/XYZ"), pointsObject(0),
                                       pointsObject(top), QPDFObjectHandle::newNull()});
}

void setBoxes(File &file)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        const QSizeF size = pdfSize(*file.source.proof.pages[i]);
        QPDFObjectHandle page = file.pages[i];
        moveContents(file, page, size.height());
        for (const char *box : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox"}) {
            page.replaceKey(box,
                            QPDFObjectHandle::newArray({pointsObject(0), pointsObject(0), pointsObject(size.width()),
                                                        pointsObject(size.height())}));
        }
    }
}

} // namespace DiemTin::Finishing
