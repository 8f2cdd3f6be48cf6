// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures made for the tests of photos.

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>

#include <cmath>

namespace DiemTin {

/// A picture with soft shapes, red in its top left quarter and blue in its bottom right one.
inline QImage picture(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int wave = int(20 * std::sin(x * 0.05) * std::cos(y * 0.07));
            const bool top = y < height / 2;
            const bool left = x < width / 2;
            image.setPixel(x, y,
                           top && left         ? qRgb(200 + wave, 30, 30)
                               : !top && !left ? qRgb(30, 30, 200 + wave)
                                               : qRgb(120 + wave, 120 + wave, 120 + wave));
        }
    }
    return image.convertToFormat(format);
}

/// The image as a file of this format.
inline QByteArray encoded(const QImage &image, const char *format, int quality = 90,
                          QImageIOHandler::Transformations orientation = QImageIOHandler::TransformationNone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setTransformation(orientation);
    if (!writer.write(image))
        qFatal("cannot write a test picture");
    return bytes;
}

/// A JPEG that carries an EXIF orientation (1 to 8), as a telephone writes it.
inline QByteArray orientedJpeg(const QImage &image, int orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = char(orientation);
    const int length = int(exif.size()) + 2;
    QByteArray bytes = encoded(image, "jpeg");
    bytes.insert(2, QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff) + exif);
    return bytes;
}

} // namespace DiemTin
