// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetching, decoding and cutting photos.

#include "views/shared/pictureloader.h"

#include "models/store/library.h"
#include "models/store/photostore.h"

#include <algorithm>

namespace DiemTin {

size_t qHash(const PictureKey &key, size_t seed)
{
    return qHashMulti(seed, key.sha256, key.longSide, key.crop.x(), key.crop.y(), key.crop.width(), key.crop.height(),
                      key.aspect, key.shadeFoot);
}

size_t qHash(const PictureCut &cut, size_t seed)
{
    return qHashMulti(seed, cut.picture, cut.part.x(), cut.part.y(), cut.part.width(), cut.part.height(), cut.pixels);
}

QImage cutOut(const QImage &picture, const PictureCut &cut, Qt::TransformationMode mode)
{
    const QRectF part(cut.part.x() * picture.width(), cut.part.y() * picture.height(),
                      cut.part.width() * picture.width(), cut.part.height() * picture.height());
    return picture.copy(part.toAlignedRect().intersected(picture.rect()))
        .scaled(cut.pixels, Qt::IgnoreAspectRatio, mode);
}

PictureLoader::PictureLoader(const Library &library)
    : m_library(library)
{ }

PictureLoader::~PictureLoader() = default;

void PictureLoader::load(const PictureKey &key)
{
    Q_EMIT loaded(key, fetch(key));
}

void PictureLoader::cut(const PictureCut &cut, const QImage &picture)
{
    Q_EMIT cutReady(cut, cutOut(picture, cut, Qt::SmoothTransformation));
}

QImage PictureLoader::fetch(const PictureKey &key)
{
    if (!m_own) {
        Result<std::unique_ptr<Library>> opened = m_library.openAgain();
        if (!opened)
            return {};
        m_own = std::move(opened).value();
    }
    const Result<PhotoInfo> info = m_own->photos().info(key.sha256);
    if (!info || info->pixels.isEmpty())
        return {};
    const QSizeF shape = key.aspect > 0 ? QSizeF(key.aspect, 1) : QSizeF(info->pixels);
    const QSizeF used(info->pixels.width() * key.crop.width(), info->pixels.height() * key.crop.height());
    const qreal longSide = std::min<qreal>(key.longSide, std::max(used.width(), used.height()));
    RenditionSpec spec;
    spec.pixels = shape.scaled(longSide, longSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    spec.crop = key.crop;
    spec.shadeFoot = key.shadeFoot;
    const Result<Rendition> rendition = m_own->photos().rendition(key.sha256, spec);
    return rendition ? QImage::fromData(rendition->jpeg, "JPG").convertToFormat(QImage::Format_RGB32) : QImage();
}

} // namespace DiemTin
