// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bold, italic and the like for the selection, the word, or what is typed next.

#include "views/article/bodyedit.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace DiemTin {
namespace {

/// The signs of bold, italic, <sub> and <sup> that stand behind the cursor.
qsizetype closingSigns(QStringView behind)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\*{1,3}|</su[bp]>)+"));
    return pattern.matchView(behind).capturedLength();
}

/// Signs with nothing between them any more, which would show on the page.
qsizetype emptySigns(QStringView before, QStringView behind)
{
    for (const auto &[opening, closing] : std::to_array<std::pair<QLatin1StringView, QLatin1StringView>>(
             {{QLatin1StringView("***"), QLatin1StringView("***")},
              {QLatin1StringView("**"), QLatin1StringView("**")},
              {QLatin1StringView("*"), QLatin1StringView("*")},
              {QLatin1StringView("<sub>"), QLatin1StringView("</sub>")},
              {QLatin1StringView("<sup>"), QLatin1StringView("</sup>")}})) {
        if (before.endsWith(opening) && behind.startsWith(closing))
            return opening.size();
    }
    return 0;
}

bool has(const TextLook &look, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Bold:
        return look.bold;
    case Emphasis::Italic:
        return look.italic;
    case Emphasis::Subscript:
        return look.subscript;
    case Emphasis::Superscript:
        return look.superscript;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// How many characters before the cursor are signs that end a look.
qsizetype signsJustClosed(QStringView before)
{
    static const QRegularExpression pattern(QStringLiteral("(?<=[^\\s*])(\\*{1,3}|</su[bp]>)+$"));
    return pattern.matchView(before).capturedLength();
}

/// The text with the blanks before the cursor moved out of the signs behind it: a look cannot end with a blank.
SelectedText withBlanksOutside(SelectedText text)
{
    qsizetype word = text.start;
    while (word > 0 && text.text.at(word - 1) == u' ')
        --word;
    const qsizetype signs = closingSigns(QStringView(text.text).sliced(text.start));
    if (word == text.start || signs == 0)
        return text;
    const QString blanks = text.text.sliced(word, text.start - word);
    text.text = text.text.remove(word, blanks.size()).insert(word + signs, blanks);
    text.start = text.end = text.start + signs;
    return text;
}

} // namespace

void BodyEdit::toggle(Emphasis emphasis, const QString &undoText)
{
    const SelectedText now = selectedText();
    if (m_typeWith.removeOne(emphasis)) {
        const qsizetype signs = closingSigns(QStringView(now.text).sliced(now.end));
        put({now.text, now.end + signs, now.end + signs});
        return;
    }
    const SelectedText changed = toggled(now, emphasis);
    if (changed == now && now.start == now.end)
        m_typeWith.append(emphasis);
    else
        changeText(changed, undoText);
}

/// Gives the looks chosen before to what was typed from `start` to the cursor.
void BodyEdit::dressTyping(qsizetype start)
{
    const SelectedText now = selectedText();
    if (m_typeWith.isEmpty() || now.start != now.end)
        return;
    const QStringView text(now.text);
    if (const qsizetype empty = emptySigns(text.first(now.start), text.sliced(now.start)); empty > 0) {
        put({QString(now.text).remove(now.start - empty, 2 * empty), now.start - empty, now.start - empty});
        return;
    }
    if (now.start < start) {
        // Something was deleted: what is deleted next is a letter, not a sign.
        const qsizetype inside = now.start - signsJustClosed(text.first(now.start));
        put({now.text, inside, inside});
        return;
    }
    SelectedText dressed = withBlanksOutside(now);
    const qsizetype end = start
        + text.sliced(std::min(start, now.start), std::max<qsizetype>(now.start - start, 0))
              .toString()
              .trimmed()
              .size();
    const bool blankBehind = end < now.start;
    const qsizetype fromEnd = dressed.text.size() - dressed.end;
    for (const Emphasis emphasis : std::as_const(m_typeWith)) {
        const SelectedText typed{dressed.text, start, end};
        if (end > start && !has(lookOf(typed), emphasis)) {
            dressed = toggled(typed, emphasis);
            dressed.start = dressed.end = blankBehind ? dressed.text.size() - fromEnd : dressed.end;
        }
    }
    if (dressed != now)
        put(dressed);
}

} // namespace DiemTin
