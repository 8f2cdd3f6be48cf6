// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoPlan: which scaled photos a PDF of a proof needs, each once, and how a painted file marks their places.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"
#include "models/editorial/photo.h"
#include "models/pdf/profile.h"
#include "models/store/photostore.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace DiemTin {

/// Gives the JPEG of a stored photo in the form asked for; PhotoStore::rendition(), or a test's own.
using RenditionFetch = std::function<Result<Rendition>(const QString &sha256, const RenditionSpec &spec)>;

/// One picture of the file: photo items that look the same share it.
struct PlannedPhoto
{
    QString sha256;
    RenditionSpec spec;

    bool operator==(const PlannedPhoto &) const = default;
};

/// The pictures of a proof at a resolution. While painting, picture `id` is a stand-in of (100 + id) × 1 pixels; by
/// that width the finishing pass finds it and puts the JPEG in its place.
class PhotoPlan
{
public:
    /// `known` gives the photos' own sizes: no rendition is asked for with more pixels than its crop has.
    /// `resolution` in pixels per inch of printed size, `quality` of the JPEGs 0 to 100.
    PhotoPlan(const Proof &proof, QHash<QString, PhotoInfo> known, int resolution, int quality);
    PhotoPlan(const Proof &proof, QHash<QString, PhotoInfo> known, Profile profile);

    [[nodiscard]] const std::vector<PlannedPhoto> &photos() const { return m_photos; }
    /// The picture of this item of the proof, an index into photos(); -1 where it is none of the proof's.
    [[nodiscard]] int idOf(const PhotoItem &item) const;

    /// The size of the stand-in of picture `id`, and the id of an image of that size.
    [[nodiscard]] static QSize standInSize(int id);
    [[nodiscard]] static std::optional<int> idOfStandIn(QSize size);

private:
    [[nodiscard]] PlannedPhoto planned(const PhotoItem &item) const;

    QHash<QString, PhotoInfo> m_known;
    int m_resolution;
    int m_quality;
    std::vector<PlannedPhoto> m_photos;
};

/// The form in which a photo of `pixels` fills `item` at `resolution` pixels per inch, never larger than its crop.
/// An empty `pixels` means unknown and sets no bound.
[[nodiscard]] RenditionSpec renditionFor(const PhotoItem &item, QSize pixels, int resolution, int quality);

} // namespace DiemTin
