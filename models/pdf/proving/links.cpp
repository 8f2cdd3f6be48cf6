// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links, named destinations and outline of a finished file.

#include "models/pdf/linkcover.h"
#include "models/pdf/proving/checks.h"
#include "models/pdf/weburl.h"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <algorithm>
#include <cmath>

namespace DiemTin::Proving {

namespace {

constexpr double Tolerance = 0.01; // points

bool isRect(QPDFObjectHandle array, const QRectF &rect)
{
    if (!array.isArray() || array.getArrayNItems() != 4)
        return false;
    const double expected[] = {rect.left(), rect.top(), rect.right(), rect.bottom()};
    for (int i = 0; i < 4; ++i) {
        if (std::abs(array.getArrayItem(i).getNumericValue() - expected[i]) >= Tolerance)
            return false;
    }
    return true;
}

/// Whether the annotation leads where the area of the proof does. Addresses are compared decoded.
bool hasTarget(const File &file, QPDFObjectHandle annotation, const LinkArea &link)
{
    if (link.url.isEmpty())
        return leadsTo(file, readDestination(file, annotation.getKey("/Dest")), file.anchors.place(link.anchor));
    QPDFObjectHandle action = annotation.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/URI") || !action.getKey("/URI").isString())
        return false;
    const QByteArray written = QByteArray::fromStdString(action.getKey("/URI").getStringValue());
    const bool ascii = std::all_of(written.begin(), written.end(), [](char c) { return c > ' ' && c < 127; });
    const QByteArray wanted = encodedUri(link.url).value_or(QByteArray());
    return ascii && QByteArray::fromPercentEncoding(written) == QByteArray::fromPercentEncoding(wanted);
}

void checkLink(File &file, const std::vector<QPDFObjectHandle> &annotations, const Page &page, const LinkArea &link)
{
    const QString address = link.url.isEmpty() ? link.anchor : link.url;
    const QRectF rect = pdfRect(page, link.rect);
    bool found = false;
    for (QPDFObjectHandle annotation : annotations) {
        if (!annotation.getKey("/Subtype").isNameAndEquals("/Link") || !isRect(annotation.getKey("/Rect"), rect))
            continue;
        found = true;
        if (hasTarget(file, annotation, link))
            return;
    }
    file.report(found ? QStringLiteral("proof-link-target") : QStringLiteral("proof-link-missing"),
                found ? Words::tr("Liên kết “%1” ở trang %2 trong PDF dẫn sai chỗ.").arg(address).arg(page.number)
                      : Words::tr("Trang %2 trong PDF thiếu liên kết “%1”.").arg(address).arg(page.number),
                address);
}

/// The outline of the file as a list with depths.
struct ReadEntry
{
    QString title;
    int level = 0;
    Target target;
};

void readOutline(const File &file, const std::vector<QPDFOutlineObjectHelper> &entries, int level,
                 std::vector<ReadEntry> &list)
{
    for (QPDFOutlineObjectHelper entry : entries) {
        list.push_back({fromUtf8(entry.getTitle()), level, readDestination(file, entry.getDest())});
        readOutline(file, entry.getKids(), level + 1, list);
    }
}

} // namespace

Target readDestination(const File &file, QPDFObjectHandle destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 4
        || !destination.getArrayItem(1).isNameAndEquals("/XYZ"))
        return {};
    const QPDFObjGen page = destination.getArrayItem(0).getObjGen();
    const auto found = std::find_if(file.pages.begin(), file.pages.end(),
                                    [&](const QPDFObjectHandle &each) { return each.getObjGen() == page; });
    if (found == file.pages.end() || !destination.getArrayItem(3).isNumber())
        return {};
    return {static_cast<int>(found - file.pages.begin()), destination.getArrayItem(3).getNumericValue()};
}

bool leadsTo(const File &file, const Target &target, const AnchorPlace &place)
{
    if (place.page < 0 || target.page != place.page)
        return false;
    const double top = pdfHeight(file.page(static_cast<size_t>(place.page)), place.position.y());
    return std::abs(target.top - top) < Tolerance;
}

void checkLinks(File &file)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        QPDFObjectHandle array = file.pages[i].getKey("/Annots");
        const std::vector<QPDFObjectHandle> annotations =
            array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>();
        for (const PageItem &item : file.page(i).items) {
            const auto *link = std::get_if<LinkArea>(&item);
            if (link && leadsSomewhere(file.anchors, *link))
                checkLink(file, annotations, file.page(i), *link);
        }
    }
}

void checkDestinations(File &file)
{
    QPDFObjectHandle tree = file.pdf.getRoot().getKey("/Names").getKeyIfDict("/Dests");
    for (const QString &name : file.anchors.names()) {
        QPDFObjectHandle destination = QPDFObjectHandle::newNull();
        if (tree.isDictionary())
            QPDFNameTreeObjectHelper(tree, file.pdf).findObject(name.toStdString(), destination);
        if (leadsTo(file, readDestination(file, destination), file.anchors.place(name)))
            continue;
        file.report(QStringLiteral("proof-destination"), Words::tr("Đích “%1” trong PDF thiếu hoặc sai chỗ.").arg(name),
                    name);
    }
}

void checkOutline(File &file)
{
    std::vector<ReadEntry> read;
    readOutline(file, QPDFOutlineDocumentHelper(file.pdf).getTopLevelOutlines(), 0, read);
    const std::vector<OutlineEntry> &wanted = file.source.proof.outline;
    for (size_t i = 0; i < std::max(read.size(), wanted.size()); ++i) {
        const QString title = i < wanted.size() ? wanted[i].title : read[i].title;
        const int deepest = i == 0 || i > read.size() ? 0 : read[i - 1].level + 1;
        if (i < read.size() && i < wanted.size() && read[i].title == title
            && read[i].level == std::clamp(wanted[i].level, 0, deepest)
            && leadsTo(file, read[i].target, file.anchors.place(wanted[i].anchor)))
            continue;
        file.report(QStringLiteral("proof-outline-entry"),
                    Words::tr("Mục “%1” trong khung dấu trang của PDF thiếu, thừa hoặc dẫn sai chỗ.").arg(title),
                    title);
        return;
    }
}

} // namespace DiemTin::Proving
