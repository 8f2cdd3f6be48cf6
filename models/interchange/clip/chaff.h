// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chaff: what stands on a news page beside the news.

#pragma once

#include "models/interchange/html/page.h"

namespace DiemTin {

/// The blocks without share buttons, bylines, tags, adverts, related links, comments and their like. Where nothing else
/// would be left, the names of elements are not believed.
[[nodiscard]] QList<HtmlBlock> withoutChaff(const QList<HtmlBlock> &blocks);

} // namespace DiemTin
