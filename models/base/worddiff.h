// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What differs between two texts, word by word.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

/// A stretch of a text that is replaced. Positions and lengths in UTF-16 units of the text before.
struct TextChange
{
    qsizetype start = 0;
    qsizetype length = 0; ///< 0: something is put in
    QString replacement; ///< empty: something is taken out

    [[nodiscard]] qsizetype end() const { return start + length; }
    auto operator<=>(const TextChange &) const = default;
    bool operator==(const TextChange &) const = default;
};

/// The changes that turn `before` into `after`, in their order, none touching another: whole words, single punctuation
/// marks and white space. The shortest list there is (E. Myers, An O(ND) Difference Algorithm, 1986) but for two
/// things: changes with nothing but spaces between them are one, and texts that share almost nothing are compared by
/// their ends only. Equal input gives equal output.
[[nodiscard]] QList<TextChange> wordChanges(const QString &before, const QString &after);

/// The text with the changes made. They must be in their order and not overlap.
[[nodiscard]] QString applied(const QString &text, const QList<TextChange> &changes);

/// Whether one of the two changes touches what the other replaces: then they cannot both be made. Two that put
/// something in at the same place touch.
[[nodiscard]] bool touch(const TextChange &a, const TextChange &b);

/// Where a place in the text before lies after the changes; one inside a replaced stretch goes to the end of what
/// replaced it.
[[nodiscard]] qsizetype placeAfter(qsizetype place, const QList<TextChange> &changes);

/// A stretch of two texts shown as one: what is in both, what went and what came.
struct DiffPart
{
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text;

    bool operator==(const DiffPart &) const = default;
};

/// `before` and what `changes` make of it, as one row of parts; none is empty, what went stands before what came.
[[nodiscard]] QList<DiffPart> diffParts(const QString &before, const QList<TextChange> &changes);

} // namespace DiemTin
