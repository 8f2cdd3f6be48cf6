// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prepares Markdown for md4c so that constructs the small Markdown does not have stay the text they were typed as.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace DiemTin {

/// Markdown in UTF-8 with backslashes added before what must stay literal, and the way back to the original.
struct GuardedMarkdown
{
    QByteArray utf8;
    /// For each byte, the place in the original text (UTF-16 units) of the character it belongs to; -1 for an added
    /// backslash.
    QList<qsizetype> places;
};

/// Guards block quotes, rules, underlined headings, fences, code spans, images, link definitions, hard breaks, and
/// headings and list marks without text.
[[nodiscard]] GuardedMarkdown guardedMarkdown(const QString &markdown);

/// Whether the character is ASCII punctuation, before which a backslash is an escape.
[[nodiscard]] bool isAsciiPunctuation(QChar c);

} // namespace DiemTin
