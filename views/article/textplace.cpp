// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From Markdown to blocks and back.

#include "views/article/textplace.h"

#include "models/editorial/markdown.h"

#include <algorithm>

namespace DiemTin {

int markdownPosition(const QString &markdown, BlockPlace place)
{
    const QList<TextBlock> blocks = readMarkdown(markdown);
    qsizetype left = place.position;
    qsizetype last = 0;
    for (const TextRun &run : blocks.value(place.block).runs) {
        if (run.sourceStart >= 0) {
            last = run.sourceStart + std::min(left, run.text.size());
            if (left <= run.text.size())
                return static_cast<int>(last);
        }
        left -= run.text.size();
    }
    return static_cast<int>(last);
}

std::optional<BlockPlace> blockPlace(const QString &markdown, int position)
{
    std::optional<BlockPlace> found;
    const QList<TextBlock> blocks = readMarkdown(markdown);
    for (int block = 0; block < blocks.size(); ++block) {
        qsizetype before = 0;
        for (const TextRun &run : blocks.at(block).runs) {
            if (run.sourceStart >= 0 && run.sourceStart <= position) {
                const qsizetype within = std::min<qsizetype>(position - run.sourceStart, run.text.size());
                found = BlockPlace{block, static_cast<int>(before + within)};
            }
            before += run.text.size();
        }
    }
    return found;
}

} // namespace DiemTin
