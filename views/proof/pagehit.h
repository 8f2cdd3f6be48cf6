// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a page lies under a point.

#pragma once

#include "models/composer/proof.h"

#include <optional>

namespace DiemTin {

/// A place of an article's text, found by pointing at a page.
struct PageHit
{
    QUuid article;
    TextRole role = TextRole::Body;
    int block = -1; ///< index of the block of readMarkdown(); -1: not in the body
    int position = 0; ///< character within the set text
    QString photo; ///< the SHA-256 of the photo pointed at; empty: text

    bool operator==(const PageHit &) const = default;
};

/// The article's text or photo at the point (composer units), or the text line nearest to it within a few
/// millimetres; a line of the contents gives the article it leads to. Nothing where only furniture is near.
[[nodiscard]] std::optional<PageHit> findHit(const Proof &proof, const Page &page, QPointF point);

/// The address of the web that a link at the point (composer units) leads to; empty: none.
[[nodiscard]] QString findAddress(const Page &page, QPointF point);

} // namespace DiemTin
