// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replacement: which article of an issue that is imported again is which article of the new text.

#pragma once

#include "models/editorial/issue.h"
#include "models/interchange/importer.h"

namespace DiemTin {

/// For each imported article the placement of the old issue that holds the same piece, or a default-made Placement.
/// Pieces are the same where the headlines agree (case, diacritics and spaces aside), first within the section, then
/// anywhere; each old placement is given once.
[[nodiscard]] QList<Placement> matchingPlacements(const IssueContent &old, const QList<ImportedArticle> &imported);

} // namespace DiemTin
