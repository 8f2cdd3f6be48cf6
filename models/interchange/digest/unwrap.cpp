// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line was broken for width where the next line's first word would not have fitted on it.

#include "models/interchange/digest/unwrap.h"

#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/zones.h"

#include <algorithm>

namespace DiemTin::Digest {

namespace {

constexpr double Capitals = 0.7;
constexpr qsizetype WidestWrap = 160; ///< characters
constexpr int FewestPairs = 3;

bool isDated(const Line &line)
{
    const auto day = dayCue(line.plain);
    return day && (day->separated || line.capitals > Capitals);
}

/// Lines that begin something of their own, whatever stands before them.
bool begins(const Line &line)
{
    return line.headingLevel > 0 || line.bullet || line.raw.contains(QLatin1String("!["))
        || sourceCue(line, SourcePlace::WholeLine) || isQrCaption(line) || isCreditLine(line) || isPageNumber(line);
}

/// Lines after which nothing goes on.
bool ends(const Line &line)
{
    return line.headingLevel > 0 || line.hardBreak || (hasPage(line) && isDated(line))
        || line.raw.contains(QLatin1String("![")) || sourceCue(line, SourcePlace::WholeLine) || isQrCaption(line)
        || isCreditLine(line);
}

bool isCapital(const Line &line)
{
    return line.capitals > Capitals && line.words > 2;
}

bool mayJoin(const Line &line, const Line &next)
{
    if (next.blanksBefore > 0 || begins(next) || ends(line) || isCapital(next))
        return false;
    if (isDated(next) && (isDated(line) || endsSentence(line.raw)))
        return false;
    if (isDated(next) && hasPage(next) && hasPage(line)) // entries of contents, the first without a date
        return false;
    return !isCapital(line) || (!next.raw.isEmpty() && next.raw.at(0).isLower());
}

} // namespace

int wrapWidth(const Lines &lines)
{
    int pairs = 0;
    int open = 0;
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!mayJoin(lines[i], lines[i + 1]))
            continue;
        ++pairs;
        open += endsSentence(lines[i].raw) ? 0 : 1;
        widths.push_back(lines[i].raw.size());
    }
    if (pairs < FewestPairs || open * 2 <= pairs)
        return 0;
    std::ranges::sort(widths);
    const qsizetype widest = widths[widths.size() * 95 / 100];
    return widest <= WidestWrap ? int(widest) : 0;
}

Lines unwrapped(Lines lines)
{
    const int width = wrapWidth(lines);
    if (width == 0)
        return lines;
    Lines joined;
    qsizetype lastLength = 0;
    Line last;
    for (Line &line : lines) {
        const qsizetype firstWord = line.raw.indexOf(QLatin1Char(' '));
        const qsizetype needed = lastLength + 1 + (firstWord < 0 ? line.raw.size() : firstWord);
        const bool full = needed * 100 >= qsizetype(width) * 90;
        if (!joined.empty() && full && mayJoin(last, line)) {
            Line &whole = joined.back();
            whole.raw += QLatin1Char(' ') + line.raw;
            whole.lastNumber = line.lastNumber;
            whole.hardBreak = line.hardBreak;
        } else {
            joined.push_back(line);
        }
        lastLength = line.raw.size();
        last = std::move(line);
    }
    for (Line &line : joined) {
        if (line.lastNumber > line.number) {
            line.bullet = false;
            describe(line);
        }
    }
    return joined;
}

} // namespace DiemTin::Digest
