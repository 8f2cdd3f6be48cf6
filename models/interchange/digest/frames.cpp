// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going through the body line by line.

#include "models/interchange/digest/frames.h"

#include "models/interchange/digest/headings.h"
#include "models/interchange/digest/headlines.h"

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr int Paragraph = 15; ///< words
constexpr int FirstParagraph = 25; ///< words of a paragraph that has no headline in front of it

class FrameReader
{
public:
    FrameReader(const Lines &lines, Zone body, const Contents &contents, Notes &notes)
        : m_lines(lines)
        , m_body(body)
        , m_contents(contents)
        , m_notes(notes)
        , m_repeated(repeatedLines(lines, body.begin))
    {
        for (const ContentsHeading &heading : contents.headings) {
            if (heading.kind)
                m_names.insert(keyOf(heading.title), *heading.kind);
        }
    }

    Frames read()
    {
        for (std::size_t i = m_body.begin; i < m_body.end;)
            i += take(i);
        for (const std::size_t orphan : m_orphans)
            m_notes.add(NoteKind::Unplaced, m_lines[orphan]);
        m_result.trailing = std::move(m_headings);
        return std::move(m_result);
    }

private:
    Frame *current() { return m_result.frames.empty() ? nullptr : &m_result.frames.back(); }

    std::size_t take(std::size_t i)
    {
        const Line &line = m_lines[i];
        const bool trend = isTrendHeadline(line);
        const bool open = line.hardBreak || line.raw.endsWith(u',');
        if (isPageNumber(line) || (!trend && !open && isRunningHead(line)) || (trend && m_before.trend)) {
            m_notes.add(NoteKind::RunningHead, line);
            return 1;
        }
        if (!(trend && !m_before.any) && takeSectionHeading(i))
            return 1;
        if (m_repeated.contains(line.key) && m_before.any) {
            m_notes.add(NoteKind::RunningHead, line);
            return 1;
        }
        const Headline headline = headlineAt(m_lines, m_body, i, m_contents, m_before);
        if (headline.role == HeadlineRole::New)
            start(headline, i);
        else if (headline.role == HeadlineRole::Continues)
            current()->headline += u' ' + headline.text;
        else
            append(i);
        return headline.lines;
    }

    std::optional<SectionKind> sectionHeading(const Line &line) const
    {
        if (line.words == 0 || line.words > 24 || line.bullet || dayCue(line.plain) || endsSentence(line.plain))
            return std::nullopt;
        const HeadingCue cue = headingCue(line.plain);
        if (const auto name = m_names.constFind(keyOf(cue.title)); name != m_names.constEnd())
            return *name;
        if (line.words > 14 || !isUsualSectionName(cue.title))
            return std::nullopt;
        const bool marked = line.capitals > 0.7 || line.headingLevel > 0 || line.bold || cue.numbered;
        return marked || line.key.startsWith(u"tin ") ? kindOfName(cue.title) : std::nullopt;
    }

    bool takeSectionHeading(std::size_t i)
    {
        const std::optional<SectionKind> kind = sectionHeading(m_lines[i]);
        if (!kind) {
            const bool numeral = isNumeral(m_lines[i]) && i + 1 < m_body.end && sectionHeading(m_lines[i + 1]);
            if (numeral)
                m_notes.add(NoteKind::SectionHeading, m_lines[i]);
            return numeral;
        }
        m_headings.push_back({*kind, i});
        m_before.sectionEnded = m_before.sectionEnded || *kind != SectionKind::Trend;
        return true;
    }

    void start(const Headline &headline, std::size_t i)
    {
        dropOrphans();
        Frame frame;
        frame.trend = headline.trend;
        frame.day = headline.day;
        frame.headline = headline.text;
        frame.source = headline.source;
        frame.line = m_lines[i].number;
        begin(std::move(frame));
    }

    void begin(Frame frame)
    {
        frame.headings = std::move(m_headings);
        m_headings.clear();
        m_before = {
            .any = true, .trend = frame.trend, .dated = frame.day.has_value(), .source = frame.source.has_value()};
        m_result.frames.push_back(std::move(frame));
    }

    void dropOrphans()
    {
        for (const std::size_t orphan : m_orphans)
            m_notes.add(NoteKind::Unplaced, m_lines[orphan]);
        m_orphans.clear();
    }

    void append(std::size_t i)
    {
        const Line &line = m_lines[i];
        if (!m_before.any && line.words < FirstParagraph && !sourceCue(line, SourcePlace::WholeLine)) {
            m_orphans.push_back(i);
            return;
        }
        if (!m_before.any)
            beginWithoutHeadline(i);
        current()->lines.push_back(i);
        m_before.source = m_before.source || sourceCue(line, SourcePlace::WholeLine).has_value();
        m_before.text = m_before.text || (line.words >= Paragraph && !isCreditLine(line));
    }

    /// Text before any headline: a trend summary under its section heading, or an article whose title is a plain line.
    void beginWithoutHeadline(std::size_t i)
    {
        Frame frame;
        frame.line = m_lines[i].number;
        if (!m_headings.empty() && m_headings.back().kind == SectionKind::Trend) {
            const Line &heading = m_lines[m_headings.back().line];
            frame.trend = true;
            frame.headline = headingCue(heading.plain).title;
            frame.line = heading.number;
        } else {
            if (!m_orphans.empty()) {
                frame.headline = m_lines[m_orphans.back()].plain;
                frame.line = m_lines[m_orphans.back()].number;
                m_orphans.pop_back();
            }
            m_notes.add(NoteKind::ArticleWithoutHeadline, frame.line,
                        frame.headline.isEmpty() ? m_lines[i].raw : frame.headline);
        }
        dropOrphans();
        begin(std::move(frame));
    }

    const Lines &m_lines;
    Zone m_body;
    const Contents &m_contents;
    Notes &m_notes;
    QSet<QString> m_repeated;
    QHash<QString, SectionKind> m_names; ///< keys of the section names in the contents
    Before m_before;
    std::vector<HeadingSeen> m_headings; ///< since the last headline
    std::vector<std::size_t> m_orphans; ///< lines before the first headline
    Frames m_result;
};

} // namespace

Frames framesOf(const Lines &lines, Zone body, const Contents &contents, Notes &notes)
{
    return FrameReader(lines, body, contents, notes).read();
}

QStringList likelyHeadlines(const Lines &lines, Zone body)
{
    constexpr double capitals = 0.7;
    QStringList headlines;
    for (std::size_t i = body.begin; i < body.end; ++i) {
        const Line &line = lines[i];
        const auto day = dayCue(line.plain);
        if (line.words < 3 || line.words > LongestHeadline)
            continue;
        if (day || line.headingLevel > 0 || line.capitals > capitals || line.bold)
            headlines.append(day ? line.plain.sliced(day->length) : line.plain);
    }
    return headlines;
}

} // namespace DiemTin::Digest
