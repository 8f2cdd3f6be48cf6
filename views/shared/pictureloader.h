// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PictureLoader: fetches photos from the library in a thread of its own.

#pragma once

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSize>

#include <memory>

namespace DiemTin {

class Library;

/// Which form of a photo the screen wants. Plain photos are fetched whole, in few sizes, and cropped on screen;
/// shaded ones in the exact form the pages use.
struct PictureKey
{
    QString sha256;
    int longSide = 0; ///< pixels
    QRectF crop{0, 0, 1, 1};
    qreal aspect = 0; ///< width by height of a shaded picture; 0: the photo's own
    bool shadeFoot = false;

    bool operator==(const PictureKey &) const = default;
};
[[nodiscard]] size_t qHash(const PictureKey &key, size_t seed = 0);

/// A part of a fetched picture in exactly the pixels it has on screen.
struct PictureCut
{
    PictureKey picture;
    QRectF part{0, 0, 1, 1}; ///< of the picture, in shares of its sides
    QSize pixels;

    bool operator==(const PictureCut &) const = default;
};
[[nodiscard]] size_t qHash(const PictureCut &cut, size_t seed = 0);

/// The part of the picture, scaled: slowly and well, or at once and coarse.
[[nodiscard]] QImage cutOut(const QImage &picture, const PictureCut &cut, Qt::TransformationMode mode);

/// Lives in a worker thread; opens its own connection there when first asked.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    /// `library` must stay open as long as the loader lives.
    explicit PictureLoader(const Library &library);
    ~PictureLoader() override;

    /// Fetches the picture and reports it with loaded(); a null image where the library has none.
    void load(const DiemTin::PictureKey &key);
    /// Cuts the fetched picture well and reports it with cutReady().
    void cut(const DiemTin::PictureCut &cut, const QImage &picture);

Q_SIGNALS:
    void loaded(const DiemTin::PictureKey &key, const QImage &image);
    void cutReady(const DiemTin::PictureCut &cut, const QImage &image);

private:
    [[nodiscard]] QImage fetch(const PictureKey &key);

    const Library &m_library;
    std::unique_ptr<Library> m_own;
};

} // namespace DiemTin
