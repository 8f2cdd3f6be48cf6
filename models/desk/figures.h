// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures: on which printed page each placement of an issue starts.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"

#include <QHash>

namespace DiemTin {

/// The printed page number on which each placement's article starts: where the first line of its text stands.
/// Placements whose article has no text on any page are left out.
[[nodiscard]] QHash<QUuid, int> startPages(const Issue &issue, const Proof &proof);

} // namespace DiemTin
