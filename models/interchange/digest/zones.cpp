// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The body begins with the first source line or paragraph and the headline in front of it.

#include "models/interchange/digest/zones.h"

#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/headings.h"

#include <QRegularExpression>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestParagraph = 30; ///< words: fewer may be a contents entry
constexpr std::size_t FewestEntries = 4; ///< of contents without a heading
constexpr double Capitals = 0.7;

bool isEntryLike(const Line &line)
{
    if (line.words > LongestHeadline || line.key.isEmpty())
        return false;
    const auto day = dayCue(line.plain);
    return (day && day->separated) || (hasPage(line) && line.words >= 4);
}

bool startsBody(const Line &line)
{
    if (sourceCue(line, SourcePlace::WholeLine))
        return true;
    if (line.headingLevel > 0 || line.capitals > Capitals || isEntryLike(line))
        return line.capitals <= Capitals && line.words > LongestHeadline;
    return line.words >= ShortestParagraph && (endsSentence(line.plain) || line.words > LongestHeadline);
}

std::size_t bodyCue(const Lines &lines, std::size_t first)
{
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (startsBody(lines[i]) || sourceCue(lines[i], SourcePlace::EndOfHeadline))
            return i;
    }
    return lines.size();
}

bool isSectionName(const Line &line)
{
    return line.words <= 12 && isUsualSectionName(headingCue(line.plain).title);
}

bool looksLikeHeadline(const Line &line)
{
    if (line.words < 3 || line.words > LongestHeadline || isRunningHead(line) || isContentsHeading(line))
        return false;
    const auto day = dayCue(line.plain);
    return line.headingLevel > 0 || line.bold || line.capitals > Capitals || isTrendHeadline(line)
        || (day && day->separated);
}

/// From the first line of text back over its headline and section heading.
std::size_t withHeadline(const Lines &lines, std::size_t cue, std::size_t lowest)
{
    std::size_t begin = cue;
    bool headline = cue < lines.size() && sourceCue(lines[cue], SourcePlace::EndOfHeadline).has_value();
    while (begin > lowest) {
        const Line &before = lines[begin - 1];
        if (!headline && before.blanksBefore == 0 && begin > lowest + 1 && isTrendHeadline(lines[begin - 2])) {
            headline = true;
            begin -= 2;
            continue;
        }
        const bool attached = begin < lines.size() && lines[begin].blanksBefore == 0 && before.capitals > Capitals
            && headline && lines[begin].capitals > Capitals && !isSectionName(before) && !isRunningHead(before);
        if (isSectionName(before) || (!headline && (isQrCaption(before) || photoCue(before) || isCreditLine(before)))
            || attached) {
            --begin;
        } else if (!headline && looksLikeHeadline(before)) {
            headline = true;
            --begin;
        } else {
            break;
        }
    }
    return begin;
}

std::size_t contentsHeading(const Lines &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isContentsHeading(lines[i]))
            return i;
    }
    return lines.size();
}

/// Where contents without a heading begin in front of the body; `body` where there are none.
std::size_t unheadedContents(const Lines &lines, std::size_t body)
{
    std::size_t count = 0;
    std::size_t first = body;
    for (std::size_t i = body; i-- > 0;) {
        if (isEntryLike(lines[i])) {
            ++count;
            first = i;
        }
    }
    if (count < FewestEntries)
        return body;
    while (first > 0
           && (isSectionName(lines[first - 1]) || isTrendHeadline(lines[first - 1]) || isNumeral(lines[first - 1])
               || isPageNumber(lines[first - 1])))
        --first;
    return first;
}

/// The line in front of a lone paragraph, where the text is a loose article with a plain title.
std::size_t withPlainTitle(const Lines &lines, std::size_t begin)
{
    if (begin == 0 || begin >= lines.size())
        return begin;
    const Line &title = lines[begin - 1];
    const bool plainTitle = begin == 1 && title.words >= 3 && title.words <= 40 && !endsSentence(title.plain);
    return plainTitle && !looksLikeHeadline(lines[begin]) ? begin - 1 : begin;
}

} // namespace

bool hasPage(const Line &line)
{
    static const QRegularExpression pattern(
        u"(?:[\\s.…·|(]|^)(?:(?:trang|tr|p|pg)\\.?\\s*)?\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line.plain).hasMatch();
}

Zones zonesOf(const Lines &lines)
{
    const std::size_t heading = contentsHeading(lines);
    const std::size_t firstCue = bodyCue(lines, 0);
    if (heading < lines.size() && firstCue > heading) {
        const std::size_t body = withHeadline(lines, bodyCue(lines, heading + 1), heading + 1);
        return {{0, heading}, {heading, body}, {body, lines.size()}};
    }
    std::size_t body = withHeadline(lines, firstCue, 0);
    body = withPlainTitle(lines, body);
    if (heading < lines.size())
        return {{0, body}, {heading, lines.size()}, {body, heading}};
    const std::size_t contents = unheadedContents(lines, body);
    return {{0, contents}, {contents, body}, {body, lines.size()}};
}

} // namespace DiemTin::Digest
