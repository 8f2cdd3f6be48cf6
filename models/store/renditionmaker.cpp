// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decodes, crops, scales, shades and encodes photos.

#include "models/store/renditionmaker.h"

#include "models/store/jpegstructure.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

/// A JPEG at most so much larger than asked for is used as it is: encoding it again would cost more than it saves.
constexpr double SizeTolerance = 1.05;
/// The part of the height that is shaded, and how dark it gets at the foot.
constexpr double ShadedPart = 0.45;
constexpr double DeepestShade = 0.8;
constexpr QRgb Navy = 0xff071b3a;

QRect cropRect(QSize pixels, const QRectF &crop)
{
    const QRectF part(crop.x() * pixels.width(), crop.y() * pixels.height(), crop.width() * pixels.width(),
                      crop.height() * pixels.height());
    const QRect whole(QPoint(0, 0), pixels);
    const QRect rounded = part.toRect().intersected(whole);
    return rounded.isEmpty() ? whole : rounded;
}

/// The size to decode to: halved as long as the crop keeps at least the pixels asked for (JPEG does this for nothing).
QSize decodedSize(QSize stored, const RenditionForm &form)
{
    int divisor = 1;
    while (divisor < 8 && form.crop.width() / (divisor * 2) >= form.pixels.width()
           && form.crop.height() / (divisor * 2) >= form.pixels.height())
        divisor *= 2;
    return {(stored.width() + divisor - 1) / divisor, (stored.height() + divisor - 1) / divisor};
}

QRect scaled(const QRect &rect, QSize from, QSize to)
{
    const double x = double(to.width()) / from.width();
    const double y = double(to.height()) / from.height();
    return QRectF(rect.x() * x, rect.y() * y, rect.width() * x, rect.height() * y)
        .toRect()
        .intersected(QRect(QPoint(0, 0), to));
}

Result<QImage> decode(const QByteArray &bytes, const PhotoInfo &photo, const RenditionForm &form)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, photo.format.toLatin1());
    reader.setAutoTransform(true);
    if (photo.format == QLatin1String("jpeg")) {
        const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        reader.setScaledSize(decodedSize(turned ? photo.pixels.transposed() : photo.pixels, form));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return Error{ErrorKind::Invalid,
                     Text::tr("Không đọc được ảnh %1: %2.").arg(photo.sha256.left(12), reader.errorString())};
    }
    return image;
}

QImage inSrgb(const QImage &image)
{
    const bool cmyk = image.format() == QImage::Format_CMYK8888;
    if (!image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb))
        return cmyk ? image.convertToFormat(QImage::Format_RGB32) : image;
    return cmyk ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb), QImage::Format_RGB32)
                : image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
}

/// The image on white paper, opaque and without anything the file said about itself.
QImage onPaper(const QImage &image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    painter.end();
    return paper;
}

int blend(int over, int under, int opacity)
{
    return (over * opacity + under * (255 - opacity) + 127) / 255;
}

/// Opacity of the shade in a row, 0 to 255, rising smoothly from the beginning of the shaded part to the foot.
int shade(int row, int height)
{
    const double depth = ((row + 0.5) / height - (1 - ShadedPart)) / ShadedPart;
    const double t = std::clamp(depth, 0.0, 1.0);
    return static_cast<int>(std::lround(255 * DeepestShade * t * t * (3 - 2 * t)));
}

void shadeFoot(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const int opacity = shade(y, image.height());
        if (opacity == 0)
            continue;
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            row[x] = qRgb(blend(qRed(Navy), qRed(row[x]), opacity), blend(qGreen(Navy), qGreen(row[x]), opacity),
                          blend(qBlue(Navy), qBlue(row[x]), opacity));
        }
    }
}

Result<QByteArray> encode(const QImage &image, int quality)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        return Error{ErrorKind::Invalid, Text::tr("Không nén được ảnh thành JPEG: %1.").arg(writer.errorString())};
    return jpeg;
}

} // namespace

QString RenditionForm::key() const
{
    return QStringLiteral("1 %1,%2,%3,%4 %5x%6 q%7%8")
        .arg(crop.x())
        .arg(crop.y())
        .arg(crop.width())
        .arg(crop.height())
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(quality)
        .arg(shadeFoot ? QStringLiteral(" shaded") : QString());
}

RenditionForm renditionForm(const PhotoInfo &photo, const RenditionSpec &spec)
{
    RenditionForm form;
    form.crop = cropRect(photo.pixels, spec.crop);
    form.shadeFoot = spec.shadeFoot;
    form.quality = std::clamp(spec.quality, 1, 100);
    if (spec.pixels.isEmpty())
        return form;
    const QSize room = form.crop.size().scaled(spec.pixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    form.pixels = room.width() > form.crop.width() ? form.crop.size() : room;
    return form;
}

Rendition originalAsRendition(const QByteArray &bytes, const PhotoInfo &photo, const RenditionForm &form)
{
    const std::optional<JpegStructure> structure = jpegStructure(bytes);
    const bool plain = structure && structure->huffman && structure->bits == 8 && !structure->hasProfile
        && (structure->components == 1 || structure->components == 3);
    const bool whole = form.crop == QRect(QPoint(0, 0), photo.pixels) && !form.shadeFoot;
    const bool nearlyItsSize = photo.pixels.width() <= form.pixels.width() * SizeTolerance;
    if (!plain || !whole || !nearlyItsSize)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader(&buffer, "jpeg").transformation() != QImageIOHandler::TransformationNone)
        return {};
    return {.jpeg = bytes, .pixels = photo.pixels, .grey = structure->components == 1};
}

Result<Rendition> makeRendition(const QByteArray &bytes, const PhotoInfo &photo, const RenditionForm &form)
{
    const Result<QImage> decoded = decode(bytes, photo, form);
    if (!decoded)
        return decoded.error();
    const QImage cut = decoded->copy(scaled(form.crop, photo.pixels, decoded->size()));
    QImage image = onPaper(inSrgb(cut.scaled(form.pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    if (form.shadeFoot)
        shadeFoot(image);
    const bool grey = image.allGray();
    if (grey)
        image.convertTo(QImage::Format_Grayscale8);
    const Result<QByteArray> jpeg = encode(image, form.quality);
    if (!jpeg)
        return jpeg.error();
    return Rendition{.jpeg = *jpeg, .pixels = image.size(), .grey = grey};
}

} // namespace DiemTin
