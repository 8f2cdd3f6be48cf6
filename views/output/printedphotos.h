// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PrintedPhotos: the photos of pages as real pictures of a given resolution, fetched while a page is painted.

#pragma once

#include "models/pdf/photoplan.h"
#include "views/shared/pageplayer.h"

namespace DiemTin {

/// What is painted. Holds a reference: the proof must outlive it.
struct PrintJob
{
    const Proof &proof;
    QHash<QString, PhotoInfo> photos; ///< the sizes of the photos named in the proof
    RenditionFetch fetch; ///< called in the calling thread while pages are painted
};

/// Gives pictures of so many pixels an inch; a photo that cannot be read is a grey area.
class PrintedPhotos : public PictureSource
{
public:
    /// The job must outlive this.
    PrintedPhotos(const PrintJob &job, int resolution);

    [[nodiscard]] QImage picture(const PhotoItem &item, QSize pixels) override;

private:
    const PrintJob &m_job;
    int m_resolution;
};

} // namespace DiemTin
