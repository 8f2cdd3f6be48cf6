// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting a proof into a PDF through QPrinter: text, fills and stand-ins for the photos; no links, no outline yet.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"

#include <functional>

namespace DiemTin {

class PhotoPlan;
struct Structure;

/// Writes the pages of the proof to `file`, each at its own size, with the stand-ins of `plan` for photos and a
/// markerRect() before each segment of `structure`.
/// `progress` (0 to 1) is called before every page; returning false cancels. The file may be half-written after an
/// error. Errors: Unwritable, Cancelled. A full disk may go unnoticed here (QPrinter does not tell): read the file
/// back.
[[nodiscard]] Result<void> paintPdf(const Proof &proof, const PhotoPlan &plan, const Structure &structure,
                                    const QString &file, const std::function<bool(double)> &progress = {});

} // namespace DiemTin
