// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML from browsers and word processors as the small Markdown.

#pragma once

#include <QString>

namespace DiemTin {

/// The words of the HTML with bold, italic, links (http, https and mailto), lists, headings, <sub> and <sup>.
/// Everything else (scripts, styles, comments, pictures, forms, what is hidden) is left out; nothing is run, opened or
/// fetched. Cells of a table row stand on one line. Any text is some HTML: never fails. Takes time in proportion to the
/// length; reading ends soon after `longest` characters of words.
[[nodiscard]] QString markdownFromHtml(const QString &html, qsizetype longest);

} // namespace DiemTin
