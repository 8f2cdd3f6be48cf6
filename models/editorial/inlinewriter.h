// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes styled text as the small Markdown.

#pragma once

#include "models/editorial/markdown.h"

#include <optional>

namespace DiemTin {

/// A stretch of a paragraph in one style, and how its text is written in Markdown (escapes included).
struct InlinePiece
{
    TextRun run; ///< its link as markdownAddress() gives it; sourceStart means nothing here
    QString source;
};

/// The address as it can stand in a link: blanks, angle and odd round brackets percent-encoded.
[[nodiscard]] QString markdownAddress(const QString &address);

/// Markdown in which these pieces, one paragraph in their order, show in their styles. White space at the edges of bold
/// and italic text is left outside the marks, and so is punctuation that Markdown could not close a mark behind.
/// Pieces at the edge of a style should be single characters for that. Nothing where no way of writing it reads back.
[[nodiscard]] std::optional<QString> inlineMarkdown(const QList<InlinePiece> &pieces);

} // namespace DiemTin
