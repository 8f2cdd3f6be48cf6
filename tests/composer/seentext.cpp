// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes of lines.

#include "seentext.h"

using namespace DiemTin;

std::vector<Seen> textOf(const Page &page)
{
    std::vector<Seen> result;
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextLine>(&item)) {
            const QTextLine set = line->text->layout.lineAt(line->line);
            result.push_back({line->text.get(), line->line,
                              QRectF(line->origin + set.position(), QSizeF(set.naturalTextWidth(), set.height())),
                              lineText(*line)});
        }
    }
    return result;
}
