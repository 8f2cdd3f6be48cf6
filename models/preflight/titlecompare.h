// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a title of the contents differs from the headline it stands for.

#pragma once

#include <QStringList>

namespace DiemTin {

class WordLists;

/// From no difference to other words; what is further down hides what is further up.
enum class TitleDifference {
    None, ///< the same words, but for case, marks, quotes and dashes
    Shortened, ///< the end of the headline is left out
    Abbreviated, ///< the same words, one of them abbreviated
    Punctuation, ///< the same words, other commas or colons
    Cut, ///< words within it are left out
    Reordered,
    Stopped, ///< the title ends with a full stop, the headline does not
    Reworded, ///< words that the headline does not have
};

/// What compareTitle() found.
struct TitleComparison
{
    TitleDifference difference = TitleDifference::None;
    QStringList words; ///< Reworded: the title's words that the headline does not have, folded
};

/// Compares them. Words that differ by a single letter, marks and tones counted, are taken for the same, misspelt,
/// unless either form makes a word of `lists` with its neighbour (null: unknown) or holds a digit. What the headline
/// has in brackets at its end may be missing.
[[nodiscard]] TitleComparison compareTitle(const QString &title, const QString &headline, const WordLists *lists);

} // namespace DiemTin
