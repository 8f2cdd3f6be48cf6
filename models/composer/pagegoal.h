// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wished number of pages: how many each section takes so that the sum is right.

#pragma once

#include "models/composer/sectionpages.h"

#include <functional>

namespace DiemTin {

/// The numbers of pages that the section of this index can take when it begins on this page.
using SectionOptions = std::function<std::vector<PageOption>(size_t section, int firstPage)>;

/// How many pages each of `sections` sections takes, the first one beginning on `firstPage`, so that the last page has
/// a number that the goal allows, at the least cost; where none has, the nearest to it. An empty section takes none.
[[nodiscard]] std::vector<int> pagesForGoal(const PageGoal &goal, size_t sections, int firstPage,
                                            const SectionOptions &options);

} // namespace DiemTin
