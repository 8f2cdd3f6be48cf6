// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small issue set by hand, without the composer: five pages with everything a display list can hold.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/photo.h"
#include "models/pdf/photoplan.h"

#include <QHash>

namespace DiemTin::Testing {

/// A proof, the sizes of its photos and a way to get them.
struct SampleProof
{
    Proof proof;
    QHash<QString, PhotoInfo> photos;
    RenditionFetch fetch;
};

/// A source line's URL with spaces, parentheses and Vietnamese letters, and how RFC 3986 writes it.
extern const QString oddUrl;
extern const QByteArray oddUrlEncoded;
/// What the QR code of the sample says.
extern const QString podcastUrl;
/// SHA-256 of the sample's photos: two in colour, one grey.
extern const QString colourPhoto;
extern const QString shadedPhoto;
extern const QString greyPhoto;

/// Five pages: cover, contents, two of news, spotlight with a QR code. Loads the fonts; needs a QGuiApplication.
[[nodiscard]] SampleProof makeSampleProof();

/// The page at this index as a copy that may be changed and put back.
[[nodiscard]] std::shared_ptr<Page> copyOfPage(const Proof &proof, size_t index);

} // namespace DiemTin::Testing
