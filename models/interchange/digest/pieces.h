// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces: the paragraphs, bullets, sub-headings and picture texts of one article, put together from its lines.

#pragma once

#include "models/interchange/digest/line.h"

namespace DiemTin::Digest {

/// A piece of an article's text.
struct Piece
{
    enum class Kind { Paragraph, Bullet, Heading, PictureText };
    Kind kind = Kind::Paragraph;
    QString text; ///< inline markup as typed
    int line = 0; ///< 1-based
    int words = 0;
    int blanksBefore = 0;
    int blanksAfter = 0;
    bool afterMark = false; ///< directly after headline, source line, photo or QR caption
};

/// What kind of article the pieces are of.
enum class PieceStyle { Trend, News };

/// Joins the lines with these indexes (all of them text) to pieces and tells sub-headings and the lettering of lost
/// photos from paragraphs. `marks` are indexes of lines that are no text and part the pieces.
[[nodiscard]] std::vector<Piece> piecesOf(const Lines &lines, const std::vector<std::size_t> &text,
                                          const std::vector<std::size_t> &marks, PieceStyle style);

/// The small Markdown of the pieces; picture texts are left out.
[[nodiscard]] QString markdownOf(const std::vector<Piece> &pieces);

} // namespace DiemTin::Digest
