// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts the line feeds on both sides and sets the missing ones.

#include "models/editorial/paragraphbreak.h"

#include "models/editorial/markdown.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace DiemTin {

namespace {

/// Line feeds that part two paragraphs.
constexpr qsizetype Parting = 2;

/// Line feeds at the end of this part of the text; the text's own start parts as a blank line does.
qsizetype feedsBefore(QStringView part)
{
    qsizetype count = 0;
    while (count < part.size() && part.at(part.size() - 1 - count) == u'\n')
        ++count;
    return count == part.size() ? std::max(count, Parting) : count;
}

qsizetype feedsBehind(QStringView part)
{
    qsizetype count = 0;
    while (count < part.size() && part.at(count) == u'\n')
        ++count;
    return count == part.size() ? std::max(count, Parting) : count;
}

QString withoutBlanksAtEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString withoutBlanksAtStart(QString text)
{
    while (text.startsWith(u' '))
        text.remove(0, 1);
    return text;
}

/// The words as they show, white space aside.
QString visible(const QString &markdown)
{
    QString shown = plainText(readMarkdown(markdown));
    shown.removeIf([](QChar c) { return c.isSpace(); });
    return shown;
}

/// Where a break may stand: what ends up before and behind it.
using Halves = std::pair<QString, QString>;

/// The signs of bold, italic, <sub> and <sup> that the text begins with.
qsizetype signsAtStart(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\*{1,3}|</?su[bp]>)+"));
    return pattern.match(text).capturedLength();
}

qsizetype signsAtEnd(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(\\*{1,3}|</?su[bp]>)+$"));
    return pattern.match(text).capturedLength();
}

/// Breaks a paragraph so that no sign shows on the page: beside signs of bold and italic, else with a look ended before
/// the break and begun anew behind it.
Halves halvesOf(const QString &before, const QString &behind)
{
    const qsizetype closing = signsAtStart(behind);
    const qsizetype opening = signsAtEnd(before);
    QList<Halves> ways{{before, behind},
                       {before + behind.first(closing), behind.sliced(closing)},
                       {before.chopped(opening), before.last(opening) + behind}};
    for (const auto signs : {QLatin1StringView("**"), QLatin1StringView("*"), QLatin1StringView("***")})
        ways.append({before + signs, signs + behind});
    const QString wanted = visible(before + behind);
    const auto found = std::ranges::find_if(
        ways, [&](const Halves &way) { return visible(way.first + QLatin1StringView("\n\n") + way.second) == wanted; });
    return found == ways.cend() ? ways.constFirst() : *found;
}

} // namespace

SelectedText withNewParagraph(const SelectedText &text)
{
    const Halves halves =
        halvesOf(withoutBlanksAtEnd(text.text.first(text.start)), withoutBlanksAtStart(text.text.sliced(text.end)));
    const QString head = withoutBlanksAtEnd(halves.first);
    const QString tail = withoutBlanksAtStart(halves.second);
    const qsizetype before = feedsBefore(head);
    const qsizetype behind = feedsBehind(tail);
    const qsizetype above = before < Parting ? Parting - before : behind == 0 ? Parting : 0;
    const qsizetype below = behind == 1 ? 1 : 0;
    const qsizetype opening = before == 0 && behind == 0 ? signsAtStart(tail) : 0;
    SelectedText result{head + QString(above, u'\n') + tail.first(opening), 0, 0};
    result.start = result.end = result.text.size();
    result.text += QString(below, u'\n') + tail.sliced(opening);
    return result;
}

std::optional<SelectedText> withJoinedParagraphs(const SelectedText &text, Neighbour neighbour)
{
    const qsizetype from = neighbour == Neighbour::Before ? text.start - Parting : text.start;
    if (text.start != text.end || from < 0 || text.text.mid(from, Parting) != QLatin1StringView("\n\n"))
        return {};
    SelectedText result = text;
    result.text.remove(from, Parting);
    result.start = result.end = from;
    return result;
}

} // namespace DiemTin
