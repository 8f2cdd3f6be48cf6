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

int kibibytes(const QImage &image)
{
    return static_cast<int>(image.sizeInBytes() / 1024) + 1;
}

} // namespace

ScreenPictures::ScreenPictures(QObject *parent)
    : QObject(parent)
    , m_images(qsizetype(128) * 1024)
    , m_scaled(qsizetype(64) * 1024)
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
    m_asked.clear();
    m_unknown.clear();
    if (library == nullptr)
        return;
    m_loader = new PictureLoader(*library);
    m_loader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loader, &QObject::deleteLater);
    connect(m_loader, &PictureLoader::loaded, this, &ScreenPictures::store);
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
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, key] {
            if (!QThread::currentThread()->isInterruptionRequested())
                loader->load(key);
        });
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
    const QRectF crop = key.shadeFoot ? QRectF(0, 0, 1, 1) : item.crop;
    const QString name = QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                             .arg(image.cacheKey())
                             .arg(crop.x())
                             .arg(crop.y())
                             .arg(crop.width())
                             .arg(crop.height())
                             .arg(pixels.width())
                             .arg(pixels.height())
                             .arg(key.shadeFoot);
    if (const QImage *ready = m_scaled.object(name))
        return *ready;
    const QRect part = QRectF(crop.x() * image.width(), crop.y() * image.height(), crop.width() * image.width(),
                              crop.height() * image.height())
                           .toAlignedRect()
                           .intersected(image.rect());
    const QImage result = image.copy(part).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_scaled.insert(name, new QImage(result), kibibytes(result));
    return result;
}

} // namespace DiemTin
