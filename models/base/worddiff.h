// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two texts, word by word.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

enum class WordChange {
    Same, ///< in both texts
    Removed, ///< only in the first
    Added, ///< only in the second
};

/// A stretch of text of one kind.
struct WordStretch
{
    WordChange change = WordChange::Same;
    QString text;

    bool operator==(const WordStretch &) const = default;
};

/// The stretches in reading order, what was removed before what was added in its place. Same and Removed together are
/// `before`, Same and Added together `after`, to the character. Words are never cut; a space between two changes
/// belongs to both. Texts with little in common come out as one replaced by the other.
[[nodiscard]] QList<WordStretch> wordDifference(const QString &before, const QString &after);

} // namespace DiemTin
