// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collects the distinct pictures of a proof.

#include "models/pdf/photoplan.h"

#include "models/base/length.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr int StandInBase = 100;

} // namespace

PhotoPlan::PhotoPlan(const Proof &proof, QHash<QString, PhotoInfo> known, int resolution, int quality)
    : m_known(std::move(known))
    , m_resolution(resolution)
    , m_quality(quality)
{
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *photo = std::get_if<PhotoItem>(&item);
            if (photo && idOf(*photo) < 0)
                m_photos.push_back(planned(*photo));
        }
    }
}

PhotoPlan::PhotoPlan(const Proof &proof, QHash<QString, PhotoInfo> known, Profile profile)
    : PhotoPlan(proof, std::move(known), photoResolution(profile), photoQuality(profile))
{ }

int PhotoPlan::idOf(const PhotoItem &item) const
{
    const auto found = std::find(m_photos.begin(), m_photos.end(), planned(item));
    return found == m_photos.end() ? -1 : static_cast<int>(found - m_photos.begin());
}

QSize PhotoPlan::standInSize(int id)
{
    return {StandInBase + id, 1};
}

std::optional<int> PhotoPlan::idOfStandIn(QSize size)
{
    if (size.height() != 1 || size.width() < StandInBase)
        return std::nullopt;
    return size.width() - StandInBase;
}

PlannedPhoto PhotoPlan::planned(const PhotoItem &item) const
{
    return {item.sha256, renditionFor(item, m_known.value(item.sha256).pixels, m_resolution, m_quality)};
}

RenditionSpec renditionFor(const PhotoItem &item, QSize pixels, int resolution, int quality)
{
    QSizeF wanted = item.rect.size() * (static_cast<qreal>(resolution) / ReferenceDpi);
    if (!pixels.isEmpty()) {
        const QSizeF most(item.crop.width() * pixels.width(), item.crop.height() * pixels.height());
        const qreal excess = std::max(wanted.width() / most.width(), wanted.height() / most.height());
        if (excess > 1)
            wanted /= excess;
    }
    RenditionSpec spec;
    spec.pixels = wanted.toSize().expandedTo({1, 1});
    spec.crop = item.crop;
    spec.shadeFoot = item.shade == Shade::Foot;
    spec.quality = quality;
    return spec;
}

} // namespace DiemTin
