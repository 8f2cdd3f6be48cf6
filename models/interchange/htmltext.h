// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From HTML to the article's small Markdown.

#pragma once

#include "models/editorial/markdown.h"

#include <QString>

namespace DiemTin {

/// Markdown that readMarkdown() turns into these blocks. Text is kept to the letter; a style that the small Markdown
/// cannot write at its place (bold that ends within a word, say) is dropped. Links keep http and https addresses.
[[nodiscard]] QString markdownFromBlocks(const QList<TextBlock> &blocks);

/// Text pasted as HTML (browser, Word, Zalo) as Markdown: paragraphs, sub-headings, lists, bold, italic, links, <sub>
/// and <sup>. Pictures, scripts, forms and hidden parts are left out; nothing is fetched. Empty where it has no text.
[[nodiscard]] QString markdownFromHtml(const QString &html);

} // namespace DiemTin
