// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScreenPictures: the photos of the pages on screen, fetched in the background and kept scaled.

#pragma once

#include "views/shared/pageplayer.h"
#include "views/shared/pictureloader.h"

#include <QCache>
#include <QSet>
#include <QThread>

namespace DiemTin {

/// Gives what it has at once and asks for the rest; picturesArrived() says when painting again is worth while. A photo
/// that grows by a few pixels while someone types must not keep the letters waiting: it is shown stretched until the
/// well scaled one has come.
class ScreenPictures : public QObject, public PictureSource
{
    Q_OBJECT

public:
    explicit ScreenPictures(QObject *parent = nullptr);
    ~ScreenPictures() override;

    /// Takes photos from this library from now on; null: from none. The library must stay open until it is replaced
    /// here. Waits for a photo being fetched.
    void setLibrary(const Library *library);

    [[nodiscard]] QImage picture(const PhotoItem &item, QSize pixels) override;
    /// Whether any picture asked for since the last call was missing or too small.
    [[nodiscard]] bool takeIncomplete();

Q_SIGNALS:
    void picturesArrived();

private:
    void store(const PictureKey &key, const QImage &image);
    void storeCut(const PictureCut &cut, const QImage &image);
    [[nodiscard]] const QImage *bestOf(const PictureKey &key);
    [[nodiscard]] QImage scaled(const PictureKey &key, const QImage &image, const PhotoItem &item, QSize pixels);
    [[nodiscard]] QImage standIn(const PictureCut &cut, const QImage &image);
    void askLoader(const std::function<void(PictureLoader &)> &work);
    void stop();

    QThread m_thread;
    PictureLoader *m_loader = nullptr; ///< lives in m_thread, which deletes it
    QCache<PictureKey, QImage> m_images; ///< cost in KiB
    QCache<PictureCut, QImage> m_scaled; ///< exactly as painted; cost in KiB
    QHash<PictureCut, QSize> m_sizes; ///< of each part, without pixels, the size it last came in
    QSet<PictureKey> m_asked;
    QSet<PictureCut> m_askedCuts;
    QSet<PictureKey> m_unknown; ///< the library has none; not asked for again
    bool m_incomplete = false;
};

} // namespace DiemTin
