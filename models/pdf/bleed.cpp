// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pulls what touches the trim out to the bleed.

#include "models/pdf/bleed.h"

#include "models/composer/galley.h"

namespace DiemTin {

namespace {

/// So near the trim an edge is meant to be on it.
constexpr qreal Touching = fromMillimetres(0.1);

/// The rectangle with every edge that reaches the trim moved out to the bleed, unless it lies further out.
QRectF extended(QRectF rect, QSizeF trim, qreal bleed)
{
    if (rect.left() <= Touching)
        rect.setLeft(std::min(rect.left(), -bleed));
    if (rect.top() <= Touching)
        rect.setTop(std::min(rect.top(), -bleed));
    if (rect.right() >= trim.width() - Touching)
        rect.setRight(std::max(rect.right(), trim.width() + bleed));
    if (rect.bottom() >= trim.height() - Touching)
        rect.setBottom(std::max(rect.bottom(), trim.height() + bleed));
    return rect;
}

void extend(Fill &fill, QSizeF trim, qreal bleed)
{
    if (fill.radius <= 0)
        fill.rect = extended(fill.rect, trim, bleed);
}

void extend(PhotoItem &photo, QSizeF trim, qreal bleed)
{
    const QRectF rect = extended(photo.rect, trim, bleed);
    photo.crop = cropTo(photo.crop, photo.rect.width() / photo.rect.height(), rect.width() / rect.height());
    photo.rect = rect;
}

void extend(auto &, QSizeF, qreal) { }

} // namespace

Proof withBleed(const Proof &proof, const Bleed &bleed)
{
    Proof result = proof;
    if (bleed.millimetres <= 0)
        return result;
    for (auto &page : result.pages) {
        const auto copy = std::make_shared<Page>(*page);
        for (PageItem &item : copy->items)
            std::visit([&](auto &each) { extend(each, copy->size, fromMillimetres(bleed.millimetres)); }, item);
        page = copy;
    }
    return result;
}

} // namespace DiemTin
