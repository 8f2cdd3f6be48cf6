// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout hints as sentences.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"

namespace DiemTin {

/// What the hint says, for a person: `too-much-white`, `overset`, `stranded-headline` or `page-goal`.
[[nodiscard]] Diagnostic diagnosticOf(const LayoutHint &hint, const IssueContent &content);

} // namespace DiemTin
