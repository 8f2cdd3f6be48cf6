// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a Vietnamese line may not end: numbers and units, document numbers, abbreviations, ranks, dashes.

#pragma once

#include <QStringView>

namespace DiemTin {

/// Whether a line may end at the space between these two words.
[[nodiscard]] bool mayBreakBetween(QStringView before, QStringView after);

/// What a line that ends between these two words does to the sense of a headline.
enum class LineEndSense {
    Natural, ///< behind a comma, a colon …: the best place
    Plain,
    LeadingOn, ///< behind a word that belongs to what follows ("và", "của", "tại")
    InsideWord, ///< inside a word of two syllables or a name
};
[[nodiscard]] LineEndSense senseOfLineEnd(QStringView before, QStringView after);

/// Whether a line may end inside `word` behind the character at `index`: after a hyphen or slash between two words of
/// letters, never inside a number, a date or a document number (57-NQ/TW).
[[nodiscard]] bool mayBreakInside(QStringView word, qsizetype index);

} // namespace DiemTin
