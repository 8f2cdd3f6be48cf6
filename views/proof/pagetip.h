// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page view tells about the article under the pointer.

#pragma once

#include "views/proof/pageindex.h"

namespace DiemTin {

/// The article's headline, source, pages and number of words, and the address of a link, as text of a tool tip.
/// `article` null: only the address. Empty where there is nothing to tell.
[[nodiscard]] QString pageTip(const Proof &proof, const PageIndex &index, const QUuid &article, const QString &address);

} // namespace DiemTin
