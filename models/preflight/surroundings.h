// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Surroundings: what rules know besides the issue: house style, word lists, the library.

#pragma once

#include "models/composer/proof.h"
#include "models/preflight/archive.h"
#include "models/preflight/housestyle.h"
#include "models/spelling/speller.h"

namespace DiemTin {

/// What rules may ask. Whatever is null is unknown: rules that need it stay silent. What it points to must stay
/// unchanged while rules run.
struct Surroundings
{
    HouseStyle style;
    const Speller *speller = nullptr;
    const PairCounts *pairs = nullptr; ///< what the library's articles write
    const Archive *archive = nullptr;
    QHash<QUuid, QSet<QString>> acceptedWords = {}; ///< spelling keys of the words that are right in one article
};

} // namespace DiemTin
