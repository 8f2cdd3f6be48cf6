// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting words and paragraphs.

#include "models/editorial/measure.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"

#include <algorithm>

namespace DiemTin {

int articleWords(const Article &article)
{
    return wordCount(plainText(readMarkdown(article.body)));
}

int articleParagraphs(const Article &article)
{
    const QList<TextBlock> blocks = readMarkdown(article.body);
    return int(std::ranges::count(blocks, TextBlock::Kind::Paragraph, &TextBlock::kind));
}

} // namespace DiemTin
