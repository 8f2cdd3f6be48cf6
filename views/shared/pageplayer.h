// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays a page of a Proof onto any painter: screen, printer, PDF.

#pragma once

#include "models/composer/proof.h"

#include <QImage>

#include <functional>

class QPainter;

namespace DiemTin {

/// Gives a player the pictures of photo items.
class PictureSource
{
public:
    virtual ~PictureSource() = default;
    /// The picture to draw into the whole of item.rect, already cropped and shaded; `pixels` is the size it will have
    /// on the device. A null image draws a neutral placeholder.
    [[nodiscard]] virtual QImage picture(const PhotoItem &item, QSize pixels) = 0;
};

/// Paints the items of the page in their order. The painter's unit must be the composer unit (1/1440 inch): scale by
/// device dpi / 1440 before. Link areas and anchors paint nothing. `beforeItem` is called before each item is painted,
/// with its index.
void playPage(QPainter &painter, const Page &page, PictureSource &pictures,
              const std::function<void(int)> &beforeItem = {});

} // namespace DiemTin
