// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CropDialog: chooses the part of a photo that is shown, while the pages follow.

#pragma once

#include "models/editorial/article.h"

#include <QDialog>

class QComboBox;

namespace DiemTin {

class CropView;
class ScreenPictures;

/// Not modal; closes without a question, for what was done can be undone.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pixels` is the photo's own size; `pictures` must outlive the dialog.
    CropDialog(ScreenPictures &pictures, const PhotoUse &photo, QSize pixels, QWidget *parent = nullptr);

    /// Follows a crop that changed elsewhere (undo).
    void setCrop(const QRectF &crop);

Q_SIGNALS:
    void cropChanged(const QRectF &crop);

private:
    void fetchPicture();
    void chooseAspect(int index);

    ScreenPictures &m_pictures;
    QString m_sha256;
    QSize m_pixels;
    CropView *m_view;
    QComboBox *m_aspect;
};

} // namespace DiemTin
