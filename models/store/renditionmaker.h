// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes renditions: from the bytes of a photo to a print-ready JPEG.

#pragma once

#include "models/editorial/photo.h"
#include "models/store/photostore.h"

namespace DiemTin {

/// A spec made exact for one photo: whole pixels, nothing outside the photo, never enlarged.
struct RenditionForm
{
    QRect crop; ///< of the photo as seen
    QSize pixels; ///< of the result
    bool shadeFoot = false;
    int quality = 85;

    /// The key of the form among the stored renditions of one photo. Its first letters name the way they are made and
    /// change with it.
    [[nodiscard]] QString key() const;
};

/// The form for this photo; its pixels are empty where the spec asks for none.
[[nodiscard]] RenditionForm renditionForm(const PhotoInfo &photo, const RenditionSpec &spec);

/// The original bytes where they are a rendition of this form already; no bytes otherwise.
[[nodiscard]] Rendition originalAsRendition(const QByteArray &bytes, const PhotoInfo &photo, const RenditionForm &form);

/// The rendition, made from the bytes. Equal input gives equal bytes. Errors: Invalid (cannot be decoded).
[[nodiscard]] Result<Rendition> makeRendition(const QByteArray &bytes, const PhotoInfo &photo,
                                              const RenditionForm &form);

} // namespace DiemTin
