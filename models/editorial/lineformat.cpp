// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the marks at the beginnings of lines and sets others.

#include "models/editorial/lineformat.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

/// A line taken apart: indentation, mark with the space behind it, content.
struct Line
{
    LineKind kind = LineKind::Plain;
    QString indent;
    QString mark;
    QString content;

    [[nodiscard]] bool isBlank() const { return kind == LineKind::Plain && content.trimmed().isEmpty(); }
    [[nodiscard]] bool isPoint() const { return kind == LineKind::Bullet || kind == LineKind::Numbered; }
    [[nodiscard]] QString whole() const { return indent + mark + content; }
    [[nodiscard]] qsizetype contentStart() const { return indent.size() + mark.size(); }
    [[nodiscard]] int number() const { return mark.trimmed().chopped(1).toInt(); }
};

Line readLine(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([ \t]*)(?:([-+*](?:[ \t]+|$))|(\d{1,9}[.)](?:[ \t]+|$))|(#{1,6}(?:[ \t]+|$)))?(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    Line line;
    line.indent = match.captured(1);
    line.content = match.captured(5);
    const std::array kinds = {LineKind::Bullet, LineKind::Numbered, LineKind::Heading};
    for (int group = 2; group <= 4; ++group) {
        if (match.capturedLength(group) > 0) {
            line.kind = kinds.at(static_cast<size_t>(group - 2));
            line.mark = match.captured(group);
        }
    }
    return line;
}

/// A text as lines, and which of them the selection touches.
struct Lines
{
    explicit Lines(const SelectedText &text)
    {
        for (const QString &line : text.text.split(u'\n'))
            lines.append(readLine(line));
        first = text.text.first(text.start).count(u'\n');
        const bool endsAtLineStart = text.end > text.start && text.text.at(text.end - 1) == u'\n';
        last = first + text.text.sliced(text.start, text.end - text.start).count(u'\n') - (endsAtLineStart ? 1 : 0);
    }

    [[nodiscard]] qsizetype startOf(qsizetype line) const
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i < line; ++i)
            start += lines.at(i).whole().size() + 1;
        return start;
    }

    [[nodiscard]] QString whole() const
    {
        QStringList all;
        for (const Line &line : lines)
            all.append(line.whole());
        return all.join(u'\n');
    }

    /// The selected lines, without blank ones unless there is nothing else.
    [[nodiscard]] QList<qsizetype> chosen() const
    {
        QList<qsizetype> result;
        for (qsizetype i = first; i <= last; ++i) {
            if (!lines.at(i).isBlank())
                result.append(i);
        }
        return result.isEmpty() ? QList<qsizetype>{first} : result;
    }

    QList<Line> lines;
    qsizetype first = 0;
    qsizetype last = 0;
};

LineKind commonKind(const Lines &lines)
{
    const QList<qsizetype> chosen = lines.chosen();
    const LineKind kind = lines.lines.at(chosen.first()).kind;
    const bool same = std::ranges::all_of(chosen, [&](qsizetype i) { return lines.lines.at(i).kind == kind; });
    return same ? kind : LineKind::Plain;
}

QString numberMark(int number)
{
    return QStringLiteral("%1. ").arg(number);
}

/// The number for a point at this line: one more than the point before it on its level.
int nextNumber(const Lines &lines, qsizetype at)
{
    const qsizetype indent = lines.lines.at(at).indent.size();
    for (qsizetype i = at - 1; i >= 0; --i) {
        const Line &line = lines.lines.at(i);
        if (line.isBlank() || (line.isPoint() && line.indent.size() > indent))
            continue;
        return line.kind == LineKind::Numbered && line.indent.size() == indent ? line.number() + 1 : 1;
    }
    return 1;
}

void makePlain(Line &line)
{
    line.kind = LineKind::Plain;
    line.indent.clear();
    line.mark.clear();
    // What stood behind the mark must not become a mark itself.
    if (const Line rest = readLine(line.content); rest.kind != LineKind::Plain)
        line.content.insert(rest.contentStart() - (rest.mark.size() - rest.mark.trimmed().size()) - 1, u'\\');
}

void setKind(Lines &lines, qsizetype at, LineKind kind)
{
    Line &line = lines.lines[at];
    if (kind == LineKind::Plain) {
        makePlain(line);
        return;
    }
    line.kind = kind;
    if (kind == LineKind::Heading)
        line.indent.clear();
    line.mark = kind == LineKind::Bullet ? QStringLiteral("- ")
        : kind == LineKind::Heading      ? QStringLiteral("### ")
                                         : numberMark(nextNumber(lines, at));
}

/// Whether a blank line has to stand between two lines so that they stay what they are.
bool needsBlank(const Line &before, const Line &behind)
{
    return !before.isBlank() && !behind.isBlank() && !(before.isPoint() && behind.isPoint());
}

/// Sets the blank lines from the line before the first changed one to the line behind the last.
void space(Lines &lines)
{
    for (qsizetype i = std::max<qsizetype>(lines.first, 1); i <= lines.last + 1 && i < lines.lines.size(); ++i) {
        const Line &behind = lines.lines.at(i);
        if (needsBlank(lines.lines.at(i - 1), behind)) {
            lines.lines.insert(i, Line());
            lines.first += i == lines.first ? 1 : 0;
            lines.last += i <= lines.last ? 1 : 0;
            ++i;
        } else if (i >= 2 && i <= lines.last && i > lines.first && lines.lines.at(i - 1).isBlank() && behind.isPoint()
                   && lines.lines.at(i - 2).isPoint() && i - 2 >= lines.first) {
            lines.lines.removeAt(i - 1);
            --lines.last;
            --i;
        }
    }
}

/// The nearest point above that stands on the level wanted.
const Line *pointAbove(const Lines &lines, qsizetype at, Indent way)
{
    const qsizetype indent = lines.lines.at(at).indent.size();
    for (qsizetype i = at - 1; i >= 0; --i) {
        const Line &line = lines.lines.at(i);
        if (line.isPoint() && (way == Indent::In ? line.indent.size() <= indent : line.indent.size() < indent))
            return &line;
        if (!line.isPoint() && !line.isBlank() && line.indent.isEmpty())
            return nullptr;
    }
    return nullptr;
}

/// The cursor or selection after lines changed: it keeps its distance to the end of the line it stands in.
SelectedText withSelection(const Lines &after, const SelectedText &before, const Lines &old)
{
    SelectedText result{after.whole(), 0, 0};
    const qsizetype start = after.startOf(after.first);
    const qsizetype end = after.startOf(after.last) + after.lines.at(after.last).whole().size();
    if (before.start != before.end) {
        result.start = start;
        result.end = end;
        return result;
    }
    const qsizetype fromEnd = old.startOf(old.first) + old.lines.at(old.first).whole().size() - before.start;
    result.start = result.end = std::max(start, end - fromEnd);
    return result;
}

} // namespace

LineKind lineKindOf(const SelectedText &text)
{
    return commonKind(Lines(text));
}

SelectedText toggled(const SelectedText &text, LineKind kind)
{
    const Lines old(text);
    Lines lines = old;
    const LineKind wanted = commonKind(lines) == kind ? LineKind::Plain : kind;
    for (const qsizetype at : lines.chosen())
        setKind(lines, at, wanted);
    space(lines);
    return withSelection(lines, text, old);
}

std::optional<SelectedText> brokenLine(const SelectedText &text)
{
    Lines lines(text);
    const Line line = lines.lines.at(lines.first);
    const qsizetype start = lines.startOf(lines.first);
    if (!line.isPoint() || text.start < start + line.contentStart())
        return {};
    SelectedText result = text;
    if (line.content.trimmed().isEmpty() && text.start == text.end) {
        // An empty point ends the list: a blank line before the next paragraph, a level less inside.
        if (!line.indent.isEmpty())
            return indented(text, Indent::Out);
        const bool blankBefore = lines.first == 0 || lines.lines.at(lines.first - 1).isBlank();
        result.text.replace(start, line.whole().size(), blankBefore ? QString() : QStringLiteral("\n"));
        result.start = result.end = start + (blankBefore ? 0 : 1);
        return result;
    }
    const QString mark = line.kind == LineKind::Bullet ? line.mark : numberMark(line.number() + 1);
    const QString added = u'\n' + line.indent + (mark.endsWith(u' ') ? mark : mark + u' ');
    result.text.replace(text.start, text.end - text.start, added);
    result.start = result.end = text.start + added.size();
    return result;
}

std::optional<SelectedText> indented(const SelectedText &text, Indent way)
{
    const Lines old(text);
    Lines lines = old;
    if (!lines.lines.at(lines.first).isPoint())
        return {};
    for (qsizetype at = lines.first; at <= lines.last; ++at) {
        if (!lines.lines.at(at).isPoint())
            continue;
        const Line *above = pointAbove(lines, at, way);
        if (above == nullptr && (way == Indent::In || lines.lines.at(at).indent.isEmpty()))
            continue;
        const qsizetype width = above == nullptr ? 0 : way == Indent::In ? above->contentStart() : above->indent.size();
        lines.lines[at].indent = QString(width, u' ');
        if (lines.lines.at(at).kind == LineKind::Numbered)
            lines.lines[at].mark = numberMark(nextNumber(lines, at));
    }
    return withSelection(lines, text, old);
}

} // namespace DiemTin
