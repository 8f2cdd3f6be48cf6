// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photos for paper and for pictures of pages.

#include "views/output/printedphotos.h"

namespace DiemTin {
namespace {

constexpr int quality = 90;

} // namespace

PrintedPhotos::PrintedPhotos(const PrintJob &job, int resolution)
    : m_job(job)
    , m_resolution(resolution)
{ }

QImage PrintedPhotos::picture(const PhotoItem &item, QSize)
{
    const QSize pixels = m_job.photos.value(item.sha256).pixels;
    const Result<Rendition> rendition = m_job.fetch(item.sha256, renditionFor(item, pixels, m_resolution, quality));
    return rendition ? QImage::fromData(rendition->jpeg, "jpeg") : QImage();
}

} // namespace DiemTin
