// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typographic help: curly quotes, dashes, ellipses, no-break spaces, spaces too many.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

/// What is put right.
enum class TypographyRule {
    Quote, ///< " and ' become “ ” ‘ ’
    Dash, ///< a hyphen between spaces becomes an en dash
    Ellipsis, ///< three full stops become one character
    NoBreakSpace, ///< between number and unit, "Điều 5", "TP. Hải Phòng" (see breakrules.h)
    DoubleSpace, ///< several spaces become one
    SpaceBeforeMark, ///< no space before a comma, full stop …
};

/// Replaces `length` characters at `start` (UTF-16 units of the Markdown) by `text`.
struct TypographyFix
{
    TypographyRule rule = TypographyRule::Quote;
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;

    bool operator==(const TypographyFix &) const = default;
};

/// What can be put right in the words of a Markdown text, in their order, without overlaps. Marks of Markdown, link
/// targets and web and mail addresses are left alone.
[[nodiscard]] QList<TypographyFix> typographyFixes(const QString &markdown);

/// What to put right at once after the character before `cursor` was typed: quotes, dashes and ellipses; nothing where
/// all is well. Looks at the cursor's line only.
[[nodiscard]] QList<TypographyFix> typographyFixesBefore(const QString &markdown, qsizetype cursor);

/// The text with the fixes made; they must come from this text.
[[nodiscard]] QString withFixes(const QString &markdown, const QList<TypographyFix> &fixes);

/// Where a place of the text comes to stand.
[[nodiscard]] qsizetype placeAfterFixes(qsizetype place, const QList<TypographyFix> &fixes);

} // namespace DiemTin
