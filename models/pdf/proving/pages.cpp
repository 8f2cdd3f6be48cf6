// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages, fonts and pictures of a finished file.

#include "models/pdf/proving/checks.h"

#include <QBuffer>
#include <QImageReader>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <set>

namespace DiemTin::Proving {

namespace {

constexpr double Tolerance = 0.01; // points

bool isBox(QPDFObjectHandle box, const QRectF &wanted)
{
    if (!box.isArray() || box.getArrayNItems() != 4)
        return false;
    const auto near = [&](int i, double expected) {
        return std::abs(box.getArrayItem(i).getNumericValue() - expected) < Tolerance;
    };
    return near(0, wanted.left()) && near(1, wanted.top()) && near(2, wanted.right()) && near(3, wanted.bottom());
}

void checkSize(File &file, size_t index)
{
    for (const PageBox box : {PageBox::Media, PageBox::Crop, PageBox::Bleed, PageBox::Trim}) {
        if (isBox(file.pages[index].getKey(boxKey(box)), pdfBox(file.page(index), box, file.source.bleed)))
            continue;
        file.report(QStringLiteral("proof-page-size"),
                    Words::tr("Khổ giấy của trang %1 trong PDF không đúng (%2).")
                        .arg(file.page(index).number)
                        .arg(QLatin1StringView(boxKey(box) + 1)));
        return;
    }
}

void checkLabel(File &file, QPDFPageLabelDocumentHelper &labels, size_t index)
{
    QPDFObjectHandle label = labels.getLabelForPage(static_cast<long long>(index));
    const bool decimal = label.isDictionary() && label.getKey("/S").isNameAndEquals("/D") && !label.hasKey("/P");
    if (decimal && label.getKey("/St").isInteger() && label.getKey("/St").getIntValueAsInt() == file.page(index).number)
        return;
    file.report(QStringLiteral("proof-page-label"),
                Words::tr("Nhãn của trang thứ %1 trong PDF không phải là số in trên trang (%2).")
                    .arg(index + 1)
                    .arg(file.page(index).number));
}

/// The page's resources of one kind.
std::vector<QPDFObjectHandle> resources(QPDFObjectHandle page, const char *kind)
{
    std::vector<QPDFObjectHandle> found;
    QPDFObjectHandle all = page.getKey("/Resources").getKey(kind);
    for (const std::string &name : all.isDictionary() ? all.getKeys() : std::set<std::string>())
        found.push_back(all.getKey(name));
    return found;
}

bool isEmbedded(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    QPDFObjectHandle holder =
        descendants.isArray() && descendants.getArrayNItems() > 0 ? descendants.getArrayItem(0) : font;
    QPDFObjectHandle descriptor = holder.getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return false;
    return descriptor.getKey("/FontFile2").isStream() || descriptor.getKey("/FontFile3").isStream()
        || descriptor.getKey("/FontFile").isStream();
}

/// Whether an image object is this rendition, unchanged, and its dictionary agrees with the JPEG itself.
bool isRendition(QPDFObjectHandle image, const Rendition &rendition)
{
    QPDFObjectHandle dictionary = image.getDict();
    const auto data = image.getRawStreamData();
    const QByteArrayView bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
    if (!dictionary.getKey("/Filter").isNameAndEquals("/DCTDecode") || bytes != rendition.jpeg)
        return false;
    QBuffer buffer;
    buffer.setData(rendition.jpeg);
    QImageReader reader(&buffer, "jpeg");
    const bool grey = reader.imageFormat() == QImage::Format_Grayscale8;
    return reader.size()
        == QSize(dictionary.getKey("/Width").getIntValueAsInt(), dictionary.getKey("/Height").getIntValueAsInt())
        && dictionary.getKey("/ColorSpace").isNameAndEquals(grey ? "/DeviceGray" : "/DeviceRGB");
}

/// The plan's pictures that the page shows.
std::set<int> plannedOn(const File &file, size_t index)
{
    std::set<int> ids;
    for (const PageItem &item : file.page(index).items) {
        if (const auto *photo = std::get_if<PhotoItem>(&item))
            ids.insert(file.source.plan.idOf(*photo));
    }
    return ids;
}

void checkPhotosOf(File &file, size_t index, std::map<QPDFObjGen, int> &known)
{
    const std::vector<Rendition> &renditions = file.source.renditions;
    std::set<int> found;
    for (const QPDFObjectHandle &object : resources(file.pages[index], "/XObject")) {
        auto [entry, fresh] = known.try_emplace(object.getObjGen(), -1);
        if (fresh) {
            const auto match = std::find_if(renditions.begin(), renditions.end(),
                                            [&](const Rendition &rendition) { return isRendition(object, rendition); });
            entry->second = match == renditions.end() ? -1 : static_cast<int>(match - renditions.begin());
        }
        found.insert(entry->second);
    }
    const std::set<int> planned = plannedOn(file, index);
    if (found == planned)
        return;
    const bool changed = found.contains(-1);
    file.report(changed ? QStringLiteral("proof-photo-changed") : QStringLiteral("proof-photo-missing"),
                changed ? Words::tr("Một ảnh ở trang %1 trong PDF không phải là ảnh đã chuẩn bị để in.")
                              .arg(file.page(index).number)
                        : Words::tr("Trang %1 trong PDF thiếu ảnh.").arg(file.page(index).number));
}

} // namespace

void checkPages(File &file)
{
    QPDFPageLabelDocumentHelper labels(file.pdf);
    for (size_t i = 0; i < file.pages.size(); ++i) {
        checkSize(file, i);
        checkLabel(file, labels, i);
    }
    QPDFObjectHandle language = file.pdf.getRoot().getKey("/Lang");
    if (!language.isString() || language.getStringValue() != "vi-VN")
        file.report(QStringLiteral("proof-language"), Words::tr("PDF không ghi ngôn ngữ là tiếng Việt."));
}

void checkFonts(File &file)
{
    std::set<QPDFObjGen> seen;
    for (const QPDFObjectHandle &page : file.pages) {
        for (QPDFObjectHandle font : resources(page, "/Font")) {
            if (!seen.insert(font.getObjGen()).second)
                continue;
            const QString name =
                fromUtf8(font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : "/?");
            if (!isEmbedded(font)) {
                file.report(QStringLiteral("proof-font-not-embedded"),
                            Words::tr("Phông chữ “%1” không được nhúng vào PDF.").arg(name.mid(1)));
            }
            if (!font.getKey("/ToUnicode").isStream()) {
                file.report(
                    QStringLiteral("proof-font-without-text"),
                    Words::tr("Chữ của phông “%1” trong PDF không sao chép và tìm kiếm được.").arg(name.mid(1)));
            }
        }
    }
}

void checkPhotos(File &file)
{
    std::map<QPDFObjGen, int> known;
    for (size_t i = 0; i < file.pages.size(); ++i)
        checkPhotosOf(file, i, known);
}

} // namespace DiemTin::Proving
