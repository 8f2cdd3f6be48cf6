// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns composer units into points and collects anchors.

#include "models/pdf/places.h"

#include "models/base/length.h"

#include <array>

namespace DiemTin {

Anchors::Anchors(const Proof &proof)
{
    for (size_t i = 0; i < proof.pages.size(); ++i) {
        for (const PageItem &item : proof.pages[i]->items) {
            const auto *anchor = std::get_if<Anchor>(&item);
            if (!anchor || m_places.contains(anchor->name))
                continue;
            m_places.insert(anchor->name, {static_cast<int>(i), anchor->position});
            m_names.append(anchor->name);
        }
    }
}

QSizeF pdfSize(const Page &page)
{
    return page.size / UnitsPerPoint;
}

const char *boxKey(PageBox box)
{
    constexpr std::array keys = {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox"};
    return keys[static_cast<size_t>(box)];
}

QRectF pdfBox(const Page &page, PageBox box, const Bleed &bleed)
{
    const double margin = box == PageBox::Trim ? 0 : box == PageBox::Bleed ? bleed.width() : bleed.margin();
    return QRectF(QPointF(), pdfSize(page)).adjusted(-margin, -margin, margin, margin);
}

QRectF pdfRect(const Page &page, const QRectF &rect)
{
    return {toPoints(rect.left()), pdfHeight(page, rect.bottom()), toPoints(rect.width()), toPoints(rect.height())};
}

qreal pdfHeight(const Page &page, qreal y)
{
    return toPoints(page.size.height() - y);
}

} // namespace DiemTin
