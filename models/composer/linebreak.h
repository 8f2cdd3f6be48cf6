// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Line breaking over whole paragraphs (Knuth and Plass, Breaking Paragraphs into Lines, 1981), with shrink.

#pragma once

#include <QtTypes>

#include <vector>

namespace DiemTin {

/// Text that no line end divides, and what follows it.
struct Chunk
{
    int end = 0; ///< index of the first character after it and its spaces
    int textEnd = 0; ///< index of the first character after it, spaces left out
    qreal width = 0; ///< without the spaces behind it
    qreal space = 0; ///< natural width of the spaces behind it; 0 after a hyphen
    bool mayBreak = true; ///< whether a line may end behind it
    qreal penalty = 0; ///< how bad a line end behind it is for the sense: 0 not at all, 1 as a line a third empty
    qreal hangLeft = 0; ///< by how much its first character stands out of a line that it begins
    qreal hangRight = 0; ///< by how much its last character stands out of a justified line that it ends
};

/// How a paragraph's lines are filled.
enum class Alignment {
    Justified, ///< both edges; word spaces stretch and shrink
    Left, ///< ragged right, no line much shorter than it need be
    Balanced, ///< ragged right, all lines of much the same length (headlines)
    Centred,
    Right,
};

/// Widths of a paragraph's lines: those of the first ones, and of all others.
struct Measure
{
    std::vector<qreal> first;
    qreal rest = 0;
    qreal raggedBelow = 0; ///< narrower lines of a justified paragraph are not justified

    [[nodiscard]] qreal at(size_t line) const { return line < first.size() ? first[line] : rest; }
};

/// A line: the number of the chunk after its last one, and by how much its word spaces differ from natural ones.
struct LineEnd
{
    int chunk = 0;
    qreal stretch = 0; ///< part of the natural space added (positive) or taken away (negative); 0 in a ragged line
    bool ragged = false; ///< not justified though its paragraph is
};

/// The least and the greatest word space wanted in a justified line, as parts of the natural one.
inline constexpr qreal MostShrink = 0.25;
inline constexpr qreal MostStretch = 0.75;

/// The line ends that make the whole paragraph look best. Never fails: a chunk wider than its line stands alone in it.
/// A last line of one short word is avoided where the paragraph allows it.
[[nodiscard]] std::vector<LineEnd> breakLines(const std::vector<Chunk> &chunks, const Measure &measure,
                                              Alignment alignment);

/// Ways to break a justified paragraph that look well: that of breakLines() first, then the best ones with a line less
/// and a line more, as far as they have no wide word spaces.
[[nodiscard]] std::vector<std::vector<LineEnd>> waysToBreak(const std::vector<Chunk> &chunks, const Measure &measure);

} // namespace DiemTin
