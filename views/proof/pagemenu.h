// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context menu of the pages.

#pragma once

#include "views/proof/pagehit.h"

class QMenu;

namespace DiemTin {

class ProofView;

/// A menu for what was pointed at (nothing: only what concerns pages); it belongs to the view and deletes itself when
/// closed.
[[nodiscard]] QMenu *makePageMenu(ProofView &view, const std::optional<PageHit> &hit, const QString &address);

} // namespace DiemTin
