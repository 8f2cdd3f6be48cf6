// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merges the looks letter by letter.

#include "views/review/suggestioncolours.h"

#include "views/shared/theme.h"

#include <algorithm>

namespace DiemTin {

QTextCharFormat addedLook()
{
    QTextCharFormat look;
    look.setForeground(themeColours().good);
    look.setFontUnderline(true);
    return look;
}

QTextCharFormat removedLook()
{
    QTextCharFormat look;
    look.setForeground(themeColours().error);
    look.setFontStrikeOut(true);
    return look;
}

QTextCharFormat readLook(ReadLooks looks)
{
    QTextCharFormat look;
    if (looks & (ReadLook::Bold | ReadLook::Heading))
        look.setFontWeight(QFont::Bold);
    if (looks.testFlag(ReadLook::Italic))
        look.setFontItalic(true);
    if (looks.testFlag(ReadLook::Subscript))
        look.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (looks.testFlag(ReadLook::Superscript))
        look.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (looks.testFlag(ReadLook::Link))
        look.setForeground(themeColours().accent);
    return look;
}

QTextCharFormat remarkedLook()
{
    QTextCharFormat look;
    look.setBackground(themeColours().searchMark);
    return look;
}

void SuggestionColours::setStretches(const QList<ColouredStretch> &stretches)
{
    m_stretches = stretches;
    rehighlight();
}

void SuggestionColours::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    for (const ColouredStretch &stretch : std::as_const(m_stretches)) {
        const qsizetype from = std::max<qsizetype>(0, stretch.start - start);
        const qsizetype to = std::min(text.size(), stretch.start + stretch.length - start);
        colour(static_cast<int>(from), static_cast<int>(to), stretch.look);
    }
}

void SuggestionColours::colour(int from, int to, const QTextCharFormat &look)
{
    for (int i = from; i < to; ++i) {
        QTextCharFormat merged = format(i);
        merged.merge(look);
        setFormat(i, 1, merged);
    }
}

} // namespace DiemTin
