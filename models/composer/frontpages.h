// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cover and contents pages.

#pragma once

#include "models/composer/furniture.h"

namespace DiemTin {

/// The cover; `entries` give the highlights their titles and pages.
[[nodiscard]] std::shared_ptr<const Page> composeCover(PageContext &context, const std::vector<ContentsEntry> &entries);

/// The contents pages, the first of them with this page number. As many as the entries need.
[[nodiscard]] std::vector<std::shared_ptr<const Page>> composeContents(PageContext &context,
                                                                       const std::vector<ContentsEntry> &entries,
                                                                       int firstPage);

} // namespace DiemTin
