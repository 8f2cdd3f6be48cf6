// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bold, italic, <sub>, <sup> and links of a selection in the small Markdown.

#pragma once

#include <QString>

namespace DiemTin {

/// A Markdown text and what is selected in it, UTF-16 units; start == end: only a cursor.
struct SelectedText
{
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const SelectedText &) const = default;
};

/// What a stretch of text may look like.
enum class Emphasis { Bold, Italic, Subscript, Superscript };

/// Gives the selection, or the word that the cursor touches, this look; takes it away where all of it has it. The
/// Markdown stays such that readMarkdown() shows exactly that; where that cannot be written, and where there is neither
/// selection nor word, the text comes back as it is.
[[nodiscard]] SelectedText toggled(const SelectedText &text, Emphasis emphasis);

/// Lets the selection, else the link that the cursor stands in, else the word it touches, lead to `address`; an empty
/// address takes the link away. Where there is none of them the address itself is inserted as a link.
[[nodiscard]] SelectedText linked(const SelectedText &text, const QString &address);

/// What the text looks like at the cursor, or all of the selection.
struct TextLook
{
    bool bold = false;
    bool italic = false;
    bool subscript = false;
    bool superscript = false;
    QString link; ///< where it leads; empty: no link

    bool operator==(const TextLook &) const = default;
};
[[nodiscard]] TextLook lookOf(const SelectedText &text);

} // namespace DiemTin
