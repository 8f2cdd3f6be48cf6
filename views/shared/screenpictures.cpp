// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Caches of screen pictures.

#include "views/shared/screenpictures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace DiemTin {
namespace {

constexpr std::array<int, 3> longSides = {480, 1000, 2200}; ///< the sizes photos are fetched in, pixels

int longSideFor(qreal pixels)
{
    for (const int side : longSides) {
        if (pixels <= side)
            return side;
    }
    return longSides.back();
}

PictureKey keyFor(const PhotoItem &item, QSize pixels)
{
    PictureKey key{.sha256 = item.sha256, .longSide = 0, .crop = {0, 0, 1, 1}, .aspect = 0, .shadeFoot = false};
    if (item.shade == Shade::Foot) {
        key.crop = item.crop;
        key.aspect = item.rect.width() / std::max(1.0, item.rect.height());
        key.shadeFoot = true;
        key.longSide = longSideFor(std::max(pixels.width(), pixels.height()));
    } else {
        const qreal across = pixels.width() / std::max(0.01, item.crop.width());
        const qreal down = pixels.height() / std::max(0.01, item.crop.height());
        key.longSide = longSideFor(std::max(across, down));
    }
    return key;
}

PictureCut sizeless(PictureCut cut)
{
    cut.pixels = QSize();
    return cut;
}

int kibibytes(const QImage &image)
{
    return static_cast<int>(image.sizeInBytes() / 1024) + 1;
}

} // namespace

ScreenPictures::ScreenPictures(QObject *parent)
    : QObject(parent)
    , m_images(qsizetype(128) * 1024)
    , m_scaled(qsizetype(128) * 1024)
{
    m_thread.setObjectName(QStringLiteral("pictures"));
}

ScreenPictures::~ScreenPictures()
{
    stop();
}

void ScreenPictures::stop()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
    m_loader = nullptr;
}

void ScreenPictures::setLibrary(const Library *library)
{
    stop();
    m_images.clear();
    m_scaled.clear();
    m_sizes.clear();
    m_asked.clear();
    m_askedCuts.clear();
    m_unknown.clear();
    if (library == nullptr)
        return;
    m_loader = new PictureLoader(*library);
    m_loader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loader, &QObject::deleteLater);
    connect(m_loader, &PictureLoader::loaded, this, &ScreenPictures::store);
    connect(m_loader, &PictureLoader::cutReady, this, &ScreenPictures::storeCut);
    m_thread.start(QThread::LowPriority);
}

QImage ScreenPictures::picture(const PhotoItem &item, QSize pixels)
{
    const PictureKey key = keyFor(item, pixels);
    if (const QImage *image = m_images.object(key))
        return scaled(key, *image, item, pixels);
    if (m_loader == nullptr || m_unknown.contains(key))
        return {};
    m_incomplete = true;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        askLoader([key](PictureLoader &loader) { loader.load(key); });
    }
    const QImage *coarse = bestOf(key);
    return coarse != nullptr ? scaled(key, *coarse, item, pixels) : QImage();
}

bool ScreenPictures::takeIncomplete()
{
    return std::exchange(m_incomplete, false);
}

void ScreenPictures::store(const PictureKey &key, const QImage &image)
{
    m_asked.remove(key);
    if (image.isNull())
        m_unknown.insert(key);
    else
        m_images.insert(key, new QImage(image), kibibytes(image));
    Q_EMIT picturesArrived();
}

const QImage *ScreenPictures::bestOf(const PictureKey &key)
{
    PictureKey other = key;
    for (const int side : longSides) {
        other.longSide = side;
        if (const QImage *image = m_images.object(other))
            return image;
    }
    return nullptr;
}

QImage ScreenPictures::scaled(const PictureKey &key, const QImage &image, const PhotoItem &item, QSize pixels)
{
    const PictureCut cut{.picture = key, .part = key.shadeFoot ? QRectF(0, 0, 1, 1) : item.crop, .pixels = pixels};
    if (const QImage *ready = m_scaled.object(cut))
        return *ready;
    m_incomplete = true;
    if (!m_askedCuts.contains(cut)) {
        m_askedCuts.insert(cut);
        askLoader([cut, image](PictureLoader &loader) { loader.cut(cut, image); });
    }
    return standIn(cut, image);
}

/// The same part as it was last scaled, or coarsely scaled now.
QImage ScreenPictures::standIn(const PictureCut &cut, const QImage &image)
{
    PictureCut last = cut;
    last.pixels = m_sizes.value(sizeless(cut));
    if (const QImage *earlier = m_scaled.object(last))
        return *earlier;
    return cutOut(image, cut, Qt::FastTransformation);
}

void ScreenPictures::storeCut(const PictureCut &cut, const QImage &image)
{
    m_askedCuts.remove(cut);
    m_sizes.insert(sizeless(cut), cut.pixels);
    m_scaled.insert(cut, new QImage(image), kibibytes(image));
    Q_EMIT picturesArrived();
}

/// Has the loader do this in its thread, unless the library is left before its turn comes.
void ScreenPictures::askLoader(const std::function<void(PictureLoader &)> &work)
{
    QMetaObject::invokeMethod(m_loader, [loader = m_loader, work] {
        if (!QThread::currentThread()->isInterruptionRequested())
            work(*loader);
    });
}

} // namespace DiemTin
