// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links as annotations, and anchors as named destinations.

#include "models/pdf/finishing/steps.h"
#include "models/pdf/weburl.h"

#include <QCoreApplication>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include <algorithm>

namespace DiemTin::Finishing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinishing)
};

Diagnostic notWritten(const LinkArea &link, const Page &page)
{
    const QString address = link.anchor.isEmpty() ? link.url : QLatin1Char('#') + link.anchor;
    Diagnostic finding;
    finding.id = QStringLiteral("link-not-written");
    finding.excerpt = address.left(80);
    finding.message = address.isEmpty()
        ? Words::tr("Một liên kết ở trang %1 không có địa chỉ nên không được ghi vào PDF.").arg(page.number)
        : Words::tr("Liên kết “%1” ở trang %2 không dẫn tới đâu nên không được ghi vào PDF.")
              .arg(finding.excerpt)
              .arg(page.number);
    return finding;
}

/// What makes the link lead somewhere, as a key and value of its annotation; a null object where it does not.
std::pair<std::string, QPDFObjectHandle> target(const File &file, const LinkArea &link)
{
    if (const std::optional<QByteArray> uri = encodedUri(link.url)) {
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(uri->toStdString()));
        return {"/A", action};
    }
    const AnchorPlace place = file.anchors.place(link.anchor);
    if (link.url.isEmpty() && place.page >= 0)
        return {"/Dest", destinationObject(file, place)};
    return {"/Dest", QPDFObjectHandle::newNull()};
}

/// What a screen reader says of the link.
QString description(const Proof &proof, const LinkArea &link)
{
    if (!link.url.isEmpty())
        return link.url;
    const auto entry = std::ranges::find(proof.contents, link.anchor, &ContentsEntry::anchor);
    return entry == proof.contents.end() ? link.anchor
                                         : QStringLiteral("%1, trang %2").arg(entry->title).arg(entry->page);
}

QPDFObjectHandle annotation(const QRectF &rect, const QString &description)
{
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    link.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // is printed, though it shows nothing (PDF/A asks for it)
    link.replaceKey("/Border",
                    QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newInteger(0),
                                                QPDFObjectHandle::newInteger(0)}));
    link.replaceKey("/Rect", rectObject(rect));
    link.replaceKey("/Contents", textObject(description));
    return link;
}

} // namespace

void addLinks(File &file, Diagnostics &findings)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        const Page &page = *file.source.proof.pages[i];
        std::vector<QPDFObjectHandle> annotations;
        for (size_t item = 0; item < page.items.size(); ++item) {
            const auto *link = std::get_if<LinkArea>(&page.items[item]);
            if (!link)
                continue;
            const auto [key, value] = target(file, *link);
            if (value.isNull()) {
                if (const Diagnostic finding = notWritten(*link, page); !findings.contains(finding))
                    findings.append(finding);
                continue;
            }
            annotations.push_back(annotation(pdfRect(page, link->rect), description(file.source.proof, *link)));
            annotations.back().replaceKey(key, value);
            annotations.back() = file.pdf.makeIndirectObject(annotations.back());
            file.annotations.emplace(std::pair(static_cast<int>(i), static_cast<int>(item)), annotations.back());
        }
        file.pages[i].removeKey("/Annots");
        if (!annotations.empty())
            file.pages[i].replaceKey("/Annots", QPDFObjectHandle::newArray(annotations));
    }
}

void addDestinations(File &file)
{
    QPDFNameTreeObjectHelper tree = QPDFNameTreeObjectHelper::newEmpty(file.pdf);
    for (const QString &name : file.anchors.names())
        tree.insert(name.toStdString(), destinationObject(file, file.anchors.place(name)));
    QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
    names.replaceKey("/Dests", tree.getObjectHandle());
    file.pdf.getRoot().replaceKey("/Names", names);
}

} // namespace DiemTin::Finishing
