// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PhotoPreview: one photo as large as its window.

#pragma once

#include "models/editorial/article.h"

#include <QDialog>

namespace DiemTin {

class ScreenPictures;

/// Shows the part of the photo that the article uses. Not modal; Escape closes it.
class PhotoPreview : public QDialog
{
    Q_OBJECT

public:
    /// `pixels` is the photo's own size; `pictures` must outlive the dialog.
    PhotoPreview(ScreenPictures &pictures, const PhotoUse &photo, QSize pixels, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {960, 680}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScreenPictures &m_pictures;
    PhotoUse m_photo;
    QSize m_pixels;
};

} // namespace DiemTin
