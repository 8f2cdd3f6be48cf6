// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures of an article's text as the office counts them.

#pragma once

#include "models/editorial/article.h"

namespace DiemTin {

/// Words of the body: runs between white space that hold a letter or digit, in paragraphs, bullets and sub-headings
/// alike. Headline, source line, captions and QR captions do not count.
[[nodiscard]] int articleWords(const Article &article);

/// Paragraphs of the body. Bullets, numbered points and sub-headings do not count: the office counts a trend summary
/// of a lead, three bulleted parts and a close as two.
[[nodiscard]] int articleParagraphs(const Article &article);

} // namespace DiemTin
