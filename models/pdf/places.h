// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places of a proof in the coordinates of a PDF: points, y upwards from the page's foot.

#pragma once

#include "models/composer/proof.h"
#include "models/pdf/bleed.h"

#include <QHash>
#include <QStringList>

namespace DiemTin {

/// The anchors of a proof, looked up by name. Where two have one name, the first counts, as in findAnchor().
class Anchors
{
public:
    explicit Anchors(const Proof &proof);

    /// Where the anchor stands; page -1 where there is none of this name.
    [[nodiscard]] AnchorPlace place(const QString &name) const { return m_places.value(name); }
    /// All names in the order of the pages.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QHash<QString, AnchorPlace> m_places;
    QStringList m_names;
};

/// The page's size in points.
[[nodiscard]] QSizeF pdfSize(const Page &page);
enum class PageBox { Media, Crop, Bleed, Trim };
/// The box's name in a PDF: "/TrimBox".
[[nodiscard]] const char *boxKey(PageBox box);
/// The box in points, y upwards. The trim's lower left corner is the origin, so that a margin for bleed and crop marks
/// moves nothing; without bleed all boxes are the trim.
[[nodiscard]] QRectF pdfBox(const Page &page, PageBox box, const Bleed &bleed);
/// A rectangle of the page in points, y upwards: left, bottom, width, height. Its top edge is QRectF::bottom().
[[nodiscard]] QRectF pdfRect(const Page &page, const QRectF &rect);
/// A height on the page in points above its foot.
[[nodiscard]] qreal pdfHeight(const Page &page, qreal y);

} // namespace DiemTin
