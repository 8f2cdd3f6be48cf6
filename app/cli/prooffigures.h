// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProofFigures: how good composed pages are, in numbers.

#pragma once

#include "models/composer/proof.h"

namespace DiemTin {

/// Figures of a proof. White counts only pages on which a section goes on: the last page of a section may end anywhere.
struct ProofFigures
{
    qsizetype glyphs = 0;
    double whiteMean = 0; ///< unused height at the foot of pages, as a fraction of the text block
    double whiteWorst = 0;
    double wordSpaceDeviation = 0; ///< standard deviation, over justified lines, of the word space's stretch in percent
};

[[nodiscard]] ProofFigures figuresOf(const Proof &proof);

} // namespace DiemTin
