// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Line: one line of a digest text that is not blank, with the facts every later stage asks for.

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace DiemTin::Digest {

/// A line with its surroundings. Blank lines are no Lines; they are counted in `blanksBefore`.
struct Line
{
    int number = 0; ///< 1-based in the file
    int lastNumber = 0; ///< the same, except for a link broken over two lines
    QString raw; ///< trimmed, markup as typed
    QString plain; ///< without heading marks, bullet, emphasis round the whole line; links as their label
    QString key; ///< `plain` folded, punctuation as spaces; empty for lines longer than a headline can be
    int headingLevel = 0; ///< of "# …"; 0: none
    bool bullet = false; ///< "- …", "• …"
    bool bold = false; ///< the whole line is emphasised
    bool hardBreak = false; ///< ends with two spaces or a backslash: the next line belongs to it
    int blanksBefore = 0;
    int words = 0;
    double capitals = 0; ///< share of upper case among the letters, 0 to 1

    bool operator==(const Line &) const = default;
};

using Lines = std::vector<Line>;

/// Words above which a line is a paragraph and no headline.
inline constexpr int LongestHeadline = 60;

/// Fills in everything about a line that its raw text tells.
void describe(Line &line);

/// Splits text into lines: LF, CRLF, CR, form feed and Unicode separators all end a line.
[[nodiscard]] Lines linesOf(const QString &text);

/// `text` without the emphasis marks that come in pairs; a stray mark stays.
[[nodiscard]] QString withoutEmphasis(const QString &text);

/// `text` with every [label](target) and <target> as its label.
[[nodiscard]] QString withoutLinks(const QString &text);

/// Folded words separated by single spaces: "Chi tiết: Báo X" gives "chi tiet bao x".
[[nodiscard]] QString keyOf(QStringView text);

/// Share of upper case among the letters of `text`.
[[nodiscard]] double capitalShare(QStringView text);

/// Whether the text ends a sentence (. ! ? … with or without a closing quote or bracket).
[[nodiscard]] bool endsSentence(QStringView text);

/// Blank lines after line `index`; many after the last.
[[nodiscard]] int blanksAfter(const Lines &lines, std::size_t index);

} // namespace DiemTin::Digest
