// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article's small Markdown as blocks and styled runs, read with md4c.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

/// A run of text of one style. `sourceStart` is its first character's place in the Markdown (UTF-16 units); the others
/// follow it there one for one, so that two runs of one style may stand side by side.
struct TextRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool subscript = false;
    bool superscript = false;
    QString link; ///< where it leads; empty: no link
    qsizetype sourceStart = -1; ///< -1 where the text stands nowhere in the Markdown (an entity, say)

    bool operator==(const TextRun &) const = default;
};

/// A paragraph, bullet or sub-heading.
struct TextBlock
{
    enum class Kind { Paragraph, Heading, Bullet, Numbered };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< heading: 1 to 6; bullet and numbered: depth from 1
    int number = 0; ///< numbered: its number
    QList<TextRun> runs;

    bool operator==(const TextBlock &) const = default;
    [[nodiscard]] QString plainText() const;
};

/// Reads paragraphs, bullets, numbered lists, sub-headings, bold, italic, links, <sub> and <sup>. Every other
/// construct of Markdown (tables, code, HTML, images) comes out as the text it was typed as. Never fails: any text is
/// some Markdown. A line break within a paragraph is a space. A numbered block bears the number it was typed with.
[[nodiscard]] QList<TextBlock> readMarkdown(const QString &markdown);

/// Markdown that readMarkdown() turns into exactly this one paragraph of plain text (none where it is empty), with as
/// few backslashes as that takes. NUL and lone surrogates come back as U+FFFD.
[[nodiscard]] QString escapedMarkdown(const QString &plainText);

/// Whether this character of a paragraph's plain text needs a backslash before it in Markdown.
[[nodiscard]] bool needsBackslash(QStringView paragraph, qsizetype place);

/// The words of all blocks, blocks joined by a line feed: what search indexes and words are counted in.
[[nodiscard]] QString plainText(const QList<TextBlock> &blocks);

} // namespace DiemTin
