// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dated headlines are told by their form; undated ones need the contents, a source line or a heading mark besides.

#include "models/interchange/digest/headlines.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr double Capitals = 0.65;
constexpr int LongestPlainHeadline = 45; ///< words, in sentence case
constexpr int Paragraph = 20; ///< words
constexpr int ShortParagraph = 8; ///< words, enough under a headline with a date
constexpr std::size_t LookAhead = 6; ///< lines

class HeadlineReader
{
public:
    HeadlineReader(const Lines &lines, Zone body, std::size_t index, const Contents &contents, const Before &before)
        : m_lines(lines)
        , m_body(body)
        , m_index(index)
        , m_line(lines[index])
        , m_contents(contents)
        , m_before(before)
    { }

    Headline read()
    {
        if (!mayBeHeadline())
            return {};
        divideSource();
        m_result.day = dayCue(m_text);
        if (m_result.day) {
            m_text = m_text.sliced(m_result.day->length);
            if (!readDated())
                return {};
        } else if (!readUndated()) {
            return m_result.role == HeadlineRole::Continues ? m_result : Headline{};
        }
        m_result.role = HeadlineRole::New;
        m_result.text = trimmedHeadline(m_text);
        takeMoreLines();
        return m_result;
    }

private:
    bool mayBeHeadline() const
    {
        if (m_line.words == 0 || m_line.words > LongestHeadline + 15 || m_line.raw.contains(u"!["))
            return false;
        if (m_line.bullet && !(dayCue(m_line.plain) && m_line.capitals > Capitals))
            return false;
        return !sourceCue(m_line, SourcePlace::WholeLine) && !isQrCaption(m_line) && !isCreditLine(m_line);
    }

    void divideSource()
    {
        m_text = m_line.plain;
        m_result.source = sourceCue(m_line, SourcePlace::EndOfHeadline);
        if (!m_result.source)
            return;
        static const QRegularExpression mark(u"^#{1,6}\\s+"_s);
        QString before = m_result.source->before;
        before.remove(mark);
        m_text = simplified(withoutLinks(withoutEmphasis(before)));
    }

    static QString trimmedHeadline(const QString &text)
    {
        static const QRegularExpression start(u"^[\\s:.|–—-]+(?=[\\p{L}\\p{N}\"'“‘«(])"_s);
        static const QRegularExpression marks(u"^(?:\\*\\*|__)|(?:\\*\\*|__)$"_s);
        static const QRegularExpression arrow(u"\\s*[➔→➜►]+\\s*$"_s);
        QString headline = text.trimmed();
        headline.remove(start);
        headline.remove(marks);
        headline.remove(arrow);
        return simplified(headline);
    }

    bool strongForm() const
    {
        return capitalShare(m_text) > Capitals || m_line.headingLevel > 0 || m_line.bold || m_result.source.has_value();
    }

    const Line *lineAfter(std::size_t count) const
    {
        return m_index + count < m_body.end ? &m_lines[m_index + count] : nullptr;
    }

    /// Photos, QR captions and further lines of the same headline may stand between a headline and its text.
    bool isBetween(const Line &line) const
    {
        return line.raw.contains(u"![") || isQrCaption(line) || isCreditLine(line)
            || (line.blanksBefore == 0 && line.words <= 12 && line.capitals > Capitals && !dayCue(line.plain));
    }

    bool sourceFollows() const
    {
        for (std::size_t i = 1; i < LookAhead; ++i) {
            const Line *next = lineAfter(i);
            if (next == nullptr)
                return false;
            if (sourceCue(*next, SourcePlace::WholeLine))
                return true;
            if (!isBetween(*next))
                return false;
        }
        return false;
    }

    bool paragraphFollows(int fewest = Paragraph) const
    {
        for (std::size_t i = 1; i < LookAhead; ++i) {
            const Line *next = lineAfter(i);
            if (next == nullptr)
                return false;
            if (sourceCue(*next, SourcePlace::WholeLine))
                return true;
            if (!isBetween(*next))
                return next->words >= fewest;
        }
        return false;
    }

    /// How much the text is like an entry of the contents outside the trend summary; fragments do not count.
    double likeness() const
    {
        constexpr double least = 0.55;
        for (const TitleMatch &match : m_contents.titles.matches(m_text, least)) {
            const bool whole = 2 * wordCount(m_text) >= wordCount(m_contents.entries[match.title].title);
            if (whole && wordCount(m_text) >= 3 && m_contents.kinds[std::size_t(match.title)] != SectionKind::Trend)
                return match.likeness;
        }
        return 0;
    }

    bool readDated()
    {
        const int words = wordCount(m_text);
        if (words == 0)
            return dateAlone();
        const bool separated = m_result.day && m_result.day->separated;
        const bool paragraphForm = m_text.endsWith(u'.') && !m_text.endsWith(u"..");
        if (capitalShare(m_text) > Capitals && words >= 2)
            return true;
        if (strongForm() && words <= LongestPlainHeadline && (separated || !paragraphForm))
            return true;
        const QChar first = trimmedHeadline(m_text).isEmpty() ? QChar() : trimmedHeadline(m_text).at(0);
        if (first.isLower() || words > LongestPlainHeadline)
            return false;
        if (likeness() > 0.75)
            return true;
        return separated && !paragraphForm && words >= 3 && paragraphFollows(ShortParagraph);
    }

    /// The day stands on a line of its own above the headline.
    bool dateAlone()
    {
        const Line *next = lineAfter(1);
        if (next == nullptr || next->words < 3 || next->words > LongestPlainHeadline || next->plain.endsWith(u'.'))
            return false;
        if (next->capitals <= Capitals && next->headingLevel == 0 && !next->bold)
            return false;
        m_text = next->plain;
        m_result.lines = 2;
        return true;
    }

    bool readUndated()
    {
        if (isTrendHeadline(m_line) && !m_before.any) {
            m_result.trend = true;
            return true;
        }
        const int words = wordCount(m_text);
        const int fewest = m_line.headingLevel > 0 || m_result.source ? 3 : 4;
        if (words < fewest || words > LongestHeadline)
            return false;
        const bool source = m_result.source || sourceFollows();
        const double like = likeness();
        if (!strongForm())
            return plainUndated(words, source, like);
        if (m_before.any && !m_before.text)
            return labelOrContinuation(source);
        if (source)
            return true;
        if (!paragraphFollows())
            return false;
        const bool subHeading = m_before.trend && headingCue(m_text).numbered;
        if (like > 0 && !subHeading)
            return words >= 5 || like > 0.9;
        if (m_before.trend)
            return m_before.sectionEnded && !subHeading && words >= 5;
        constexpr int longestSubHeading = 10;
        const bool insideSpotlight = m_before.any && !m_before.dated && words <= longestSubHeading;
        return words >= 6 && !insideSpotlight && !m_line.plain.endsWith(u':');
    }

    /// A line in capitals under a headline that has no text yet.
    bool labelOrContinuation(bool source)
    {
        if (m_before.source || !source)
            return false;
        m_result.role = HeadlineRole::Continues;
        m_result.text = trimmedHeadline(m_text);
        return false;
    }

    bool plainUndated(int words, bool source, double like) const
    {
        if (words > LongestPlainHeadline || endsSentence(m_text) || words < 4)
            return false;
        if (m_before.any && !m_before.text)
            return false;
        if (like > 0.75)
            return paragraphFollows();
        const bool complete = !m_before.any || m_before.source;
        return source && complete && (m_line.blanksBefore > 0 || !m_before.any) && !m_text.endsWith(u':');
    }

    /// Capitals, or nothing but digits and marks: the end of "… NĂM" and "2026".
    static bool isCapital(const QString &text)
    {
        const bool letters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        return letters ? capitalShare(text) > Capitals : !text.isEmpty();
    }

    /// A headline in capitals goes on over the line's end.
    void takeMoreLines()
    {
        while (!m_result.source) {
            const Line *next = lineAfter(m_result.lines);
            const Line &last = m_lines[m_index + m_result.lines - 1];
            if (next == nullptr || next->blanksBefore > 0 || next->bullet || next->words == 0 || next->words > 30)
                return;
            if (sourceCue(*next, SourcePlace::WholeLine) || isQrCaption(*next) || isCreditLine(*next)
                || dayCue(next->plain) || isPageNumber(*next) || next->raw.contains(u"![")
                || isUsualSectionName(headingCue(next->plain).title))
                return;
            const auto source = sourceCue(*next, SourcePlace::EndOfHeadline);
            const QString more = source ? simplified(withoutLinks(withoutEmphasis(source->before))) : next->plain;
            const bool capitals = isCapital(more) && isCapital(last.plain) && next->headingLevel == 0;
            const bool broken = last.hardBreak && next->words <= 12 && !endsSentence(next->plain);
            const bool lower = m_line.headingLevel == 0 && !next->plain.isEmpty() && next->plain.at(0).isLower()
                && next->words <= 12 && !endsSentence(last.plain) && !endsSentence(next->plain) && last.words <= 20;
            if (!capitals && !broken && !lower)
                return;
            m_result.text = trimmedHeadline(m_result.text + u' ' + more);
            m_result.source = source;
            ++m_result.lines;
        }
    }

    const Lines &m_lines;
    Zone m_body;
    std::size_t m_index;
    const Line &m_line;
    const Contents &m_contents;
    const Before &m_before;
    QString m_text;
    Headline m_result;
};

} // namespace

Headline headlineAt(const Lines &lines, Zone body, std::size_t index, const Contents &contents, const Before &before)
{
    return HeadlineReader(lines, body, index, contents, before).read();
}

} // namespace DiemTin::Digest
