// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoInfo: what the composer must know of a stored photo.

#pragma once

#include <QSize>
#include <QString>

namespace DiemTin {

/// A stored photo without its bytes.
struct PhotoInfo
{
    QString sha256; ///< 64 lower-case hexadecimal digits
    QSize pixels; ///< as seen, EXIF orientation applied
    QString format; ///< "jpeg", "png", "webp" …
    qint64 bytes = 0;

    bool operator==(const PhotoInfo &) const = default;
};

} // namespace DiemTin
