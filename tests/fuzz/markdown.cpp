// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as an article's body: read, every run with its place in the text, and escaped so that it reads as itself.

#include "models/editorial/markdown.h"

#include "input.h"

using namespace DiemTin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    makeApplication();
    const QString text = QString::fromUtf8(bytesOf(data, size));
    for (const TextBlock &block : readMarkdown(text)) {
        for (const TextRun &run : block.runs)
            require(run.sourceStart >= -1 && run.sourceStart <= text.size());
    }
    // U+0000 is no text: CommonMark reads it as U+FFFD.
    const QString line = QString(text).remove(QChar(u'\0')).simplified();
    require(plainText(readMarkdown(escapedMarkdown(line))) == line);
    return 0;
}
