// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which link area of a page lies over which of its texts, photos and QR codes.

#pragma once

#include "models/pdf/places.h"

namespace DiemTin {

/// Whether the area becomes a link: its address is one of the web, or its anchor is one of the proof.
[[nodiscard]] bool leadsSomewhere(const Anchors &anchors, const LinkArea &area);

/// For each item of the page the index of the link area over it (its line, or the greater part of its picture), -1
/// where there is none. Where several lie over one item, the first counts.
[[nodiscard]] std::vector<int> coveredItems(const Page &page, const Anchors &anchors);

} // namespace DiemTin
