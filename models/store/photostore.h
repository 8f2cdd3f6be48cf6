// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoStore: pictures under their SHA-256, and the scaled forms made from them.

#pragma once

#include "models/base/result.h"
#include "models/editorial/photo.h"

#include <QByteArray>
#include <QRectF>

namespace DiemTin {

class Library;

/// How a stored photo is turned into a print-ready JPEG. The result fills `pixels` as far as the shape of the crop lets
/// it, and is never larger than the crop itself.
struct RenditionSpec
{
    QSize pixels; ///< the room for the result
    QRectF crop{0, 0, 1, 1}; ///< part of the photo used, as fractions
    bool shadeFoot = false; ///< darken the lower part (cover and spotlight)
    int quality = 85; ///< JPEG quality

    bool operator==(const RenditionSpec &) const = default;
};

/// A print-ready JPEG: 8 bits, RGB or grey, baseline or progressive, orientation applied, sRGB.
struct Rendition
{
    QByteArray jpeg;
    QSize pixels;
    bool grey = false;
};

/// What is stored of a photo larger than any page needs.
enum class LargePhoto {
    Keep, ///< its bytes as they are
    Scale, ///< a JPEG whose long side is LongestSide: upright, sRGB, quality 90
};

/// Long side of a scaled photo, pixels: a full A4 page (297 mm) at 340 pixels an inch.
inline constexpr int LongestSide = 4000;

/// The photos of one library. Photos are never changed once stored.
class PhotoStore
{
public:
    explicit PhotoStore(Library &library);

    /// Stores the bytes of an image file and returns what it is; the same bytes are stored once. Errors: Invalid (not
    /// an image, truncated, more than 100 megapixels), Unwritable. `name` is for the messages.
    [[nodiscard]] Result<PhotoInfo> add(const QByteArray &bytes, const QString &name,
                                        LargePhoto large = LargePhoto::Keep);
    /// The photo's record; NotFound where the library has none.
    [[nodiscard]] Result<PhotoInfo> info(const QString &sha256) const;
    /// The bytes as they were stored.
    [[nodiscard]] Result<QByteArray> original(const QString &sha256) const;
    /// The photo as a JPEG of this form, from the library where it was made before, else made and (if writable) stored.
    /// A JPEG that is asked for whole, unshaded and at about its own size comes back as its original bytes. Errors:
    /// NotFound, Invalid (no pixels asked for, or the photo cannot be decoded).
    [[nodiscard]] Result<Rendition> rendition(const QString &sha256, const RenditionSpec &spec);

private:
    [[nodiscard]] Result<PhotoInfo> examine(const QByteArray &bytes, const QString &name) const;
    [[nodiscard]] Result<PhotoInfo> store(const PhotoInfo &photo, const QByteArray &bytes);
    void keep(const QString &sha256, const QString &form, const Rendition &rendition);

    Library &m_library;
};

} // namespace DiemTin
