// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a Vietnamese line may not end: numbers and units, document numbers, abbreviations, ranks, dashes.

#pragma once

#include <QStringView>

namespace DiemTin {

/// Whether a line may end at the space between these two words.
[[nodiscard]] bool mayBreakBetween(QStringView before, QStringView after);

/// Whether a line may end inside `word` behind the character at `index`: after a hyphen or slash between two words of
/// letters, never inside a number, a date or a document number (57-NQ/TW).
[[nodiscard]] bool mayBreakInside(QStringView word, qsizetype index);

} // namespace DiemTin
