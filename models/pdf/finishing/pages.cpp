// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes of the pages, and small objects every step uses.

#include "models/pdf/finishing/steps.h"

#include <set>

namespace DiemTin::Finishing {

namespace {

/// Patterns stand in the page's own coordinates, which rewriteContents() does not move.
void movePatterns(QPDFObjectHandle page, qreal exactHeight)
{
    const qreal shift = exactHeight - page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
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

QPDFObjectHandle rectObject(const QRectF &rect)
{
    return QPDFObjectHandle::newArray(
        {pointsObject(rect.left()), pointsObject(rect.top()), pointsObject(rect.right()), pointsObject(rect.bottom())});
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
        const Page &page = *file.source.proof.pages[i];
        movePatterns(file.pages[i], pdfSize(page).height());
        for (const PageBox box : {PageBox::Media, PageBox::Crop, PageBox::Bleed, PageBox::Trim})
            file.pages[i].replaceKey(boxKey(box), rectObject(pdfBox(page, box, file.source.bleed)));
    }
}

} // namespace DiemTin::Finishing
