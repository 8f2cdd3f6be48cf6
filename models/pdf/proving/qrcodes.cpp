// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QR codes of a finished file: drawn by poppler as an office printer would, read by ZBar.

#include "models/pdf/proving/checks.h"
#include "models/pdf/weburl.h"

#include <QImage>

#include <cmath>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>
#include <zbar.h>

namespace DiemTin::Proving {

namespace {

constexpr double RenderDpi = 200;
/// White round the code that is drawn with it, in modules: what the standard asks for.
constexpr int QuietModules = 4;

/// The code and its surroundings as grey pixels, row after row without gaps.
struct GreyPicture
{
    unsigned width = 0;
    unsigned height = 0;
    QByteArray pixels;
};

GreyPicture picture(const File &file, size_t index, const QrItem &item)
{
    const double quiet = item.rect.width() / item.size * QuietModules;
    const QRectF rect = pdfRect(file.page(index), item.rect.adjusted(-quiet, -quiet, quiet, quiet));
    const double scale = RenderDpi / 72;
    const double margin = file.source.bleed.margin();
    const double left = rect.left() + margin;
    const double top = pdfSize(file.page(index)).height() - rect.bottom() + margin;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
    const poppler::image image = renderer.render_page(
        file.views[index].get(), RenderDpi, RenderDpi, static_cast<int>(left * scale), static_cast<int>(top * scale),
        static_cast<int>(std::ceil(rect.width() * scale)), static_cast<int>(std::ceil(rect.height() * scale)));
    GreyPicture grey{static_cast<unsigned>(image.width()), static_cast<unsigned>(image.height()), {}};
    for (int row = 0; row < image.height(); ++row)
        grey.pixels.append(image.const_data() + static_cast<qsizetype>(row) * image.bytes_per_row(), image.width());
    return grey;
}

/// What the code says; empty where it cannot be read.
QString readCode(const GreyPicture &grey)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(grey.width, grey.height, "Y800", grey.pixels.constData(),
                      static_cast<unsigned long>(grey.pixels.size()));
    if (scanner.scan(image) < 1)
        return {};
    return fromUtf8(image.symbol_begin()->get_data());
}

void checkQrCode(File &file, size_t index, const QrItem &item)
{
    const QString read = readCode(picture(file, index, item));
    if (read == item.url || (encodedUri(read) && encodedUri(read) == encodedUri(item.url)))
        return;
    const int number = file.page(index).number;
    if (read.isEmpty()) {
        file.report(QStringLiteral("proof-qr-unreadable"),
                    Words::tr("Mã QR ở trang %1 trong PDF không đọc được (%2).").arg(number).arg(item.url), item.url);
    } else {
        file.report(QStringLiteral("proof-qr-differs"),
                    Words::tr("Mã QR ở trang %1 trong PDF dẫn tới “%2” thay vì “%3”.").arg(number).arg(read, item.url),
                    item.url);
    }
}

} // namespace

void checkQrCodes(File &file)
{
    for (size_t i = 0; i < file.pages.size(); ++i) {
        for (const PageItem &item : file.page(i).items) {
            if (const auto *code = std::get_if<QrItem>(&item))
                checkQrCode(file, i, *code);
        }
    }
}

} // namespace DiemTin::Proving
