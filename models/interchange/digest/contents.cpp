// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading contents line by line.

#include "models/interchange/digest/contents.h"

#include "models/base/viettext.h"
#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/headings.h"

#include <QRegularExpression>

#include <algorithm>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CaseInsensitive = QRegularExpression::CaseInsensitiveOption;
constexpr double Capitals = 0.7;

/// How pages are printed in these contents.
enum class PageStyle { None, Marked, Bare };

struct PagedText
{
    QString text;
    QString page;
};

PagedText markedPage(const QString &text)
{
    static const QRegularExpression pattern(
        u"[\\s.…·|_(\\[,–-]*(?:trang|tr|pg|p)\\.?\\s*(\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?)[)\\]\\s.]*$"_s,
        CaseInsensitive);
    const auto match = pattern.match(text);
    return match.hasMatch() && match.capturedStart() >= 0
        ? PagedText{text.first(match.capturedStart()).trimmed(), simplified(match.captured(1))}
        : PagedText{text, {}};
}

PagedText barePage(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:[\\s.…·|_]*[.…·|_][\\s.…·|_]*|\\s+)\\(?(\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?)\\)?\\s*$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() && match.capturedStart() > 0
        ? PagedText{text.first(match.capturedStart()).trimmed(), simplified(match.captured(1))}
        : PagedText{text, {}};
}

PageStyle pageStyle(const Lines &lines, Zone zone)
{
    int entries = 0;
    int marked = 0;
    int bare = 0;
    for (std::size_t i = zone.begin; i < zone.end; ++i) {
        const Line &line = lines[i];
        if (line.words < 4 || line.words > LongestHeadline)
            continue;
        const bool dated = dayCue(line.plain).has_value();
        const bool hasMarked = !markedPage(line.plain).page.isEmpty();
        const bool hasBare = !barePage(line.plain).page.isEmpty();
        entries += dated || hasMarked || hasBare ? 1 : 0;
        marked += hasMarked ? 1 : 0;
        bare += hasBare ? 1 : 0;
    }
    if (marked * 3 > entries)
        return PageStyle::Marked;
    return bare * 10 > entries * 6 ? PageStyle::Bare : PageStyle::None;
}

class ContentsReader
{
public:
    ContentsReader(const Lines &lines, Zone zone, const TitleIndex &headlines)
        : m_lines(lines)
        , m_zone(zone)
        , m_headlines(headlines)
        , m_style(pageStyle(lines, zone))
    { }

    Contents read(QDate anchor)
    {
        for (std::size_t i = m_zone.begin; i < m_zone.end; ++i) {
            if (!isContentsHeading(m_lines[i]) && !takeSmallLine(i) && !takePagesInFront(i) && !takeHeading(i)
                && !takeEntry(i))
                m_contents.leftover.push_back(i);
        }
        QStringList titles;
        for (const PrintedEntry &entry : m_contents.entries)
            titles.append(entry.title);
        m_contents.titles = TitleIndex(titles);
        tellSections(m_contents, m_headingOfEntry, anchor);
        dropEmptyHeadings();
        return std::move(m_contents);
    }

private:
    /// Headings that name no entry and give no section its title are no headings.
    void dropEmptyHeadings()
    {
        const auto titles = m_contents.sectionTitles();
        for (int i = 0; i < int(m_contents.headings.size()); ++i) {
            const ContentsHeading &heading = m_contents.headings[std::size_t(i)];
            const bool named = std::ranges::any_of(titles, [&](const auto &title) {
                return title.first == heading.kind && title.second == heading.title;
            });
            if (!named && std::ranges::find(m_headingOfEntry, i) == m_headingOfEntry.end())
                m_contents.leftover.push_back(heading.line);
        }
        std::ranges::sort(m_contents.leftover);
    }

    PagedText paged(const QString &text) const
    {
        return m_style == PageStyle::Marked ? markedPage(text)
            : m_style == PageStyle::Bare    ? barePage(text)
                                            : PagedText{text, {}};
    }

    void append(const QString &date, const QString &title, const QString &page, int line)
    {
        const QString section = m_contents.headings.empty() ? QString() : m_contents.headings.back().printed;
        m_contents.entries.append(PrintedEntry{section, date, title, page, line});
        m_headingOfEntry.push_back(int(m_contents.headings.size()) - 1);
        m_afterHeading = false;
    }

    /// A numeral or a page on a line of its own.
    bool takeSmallLine(std::size_t i)
    {
        const Line &line = m_lines[i];
        const QString page = markedPage(line.plain).text.isEmpty() ? markedPage(line.plain).page : QString();
        if (!page.isEmpty() && m_afterHeading) {
            append({}, {}, page, line.number);
            return true;
        }
        const bool number = !page.isEmpty() || isPageNumber(line);
        if (number && !m_contents.entries.isEmpty() && m_contents.entries.last().page.isEmpty()) {
            m_contents.entries.last().page = page.isEmpty() ? line.plain : page;
            return true;
        }
        if (!isNumeral(line) || i + 1 >= m_zone.end)
            return false;
        m_numeral = line.plain;
        return true;
    }

    /// "(P. 3) Tổng kết; (P. 4) Điểm sáng."
    bool takePagesInFront(std::size_t i)
    {
        static const QRegularExpression pattern(
            u"\\(\\s*(?:trang|tr|p)\\.?\\s*(\\d{1,3})\\s*\\)\\s*([^;()]+(?:\\([^)]*\\)[^;()]*)?)(?:;|$)"_s,
            CaseInsensitive);
        const Line &line = m_lines[i];
        if (!line.plain.startsWith(u'('))
            return false;
        auto matches = pattern.globalMatch(line.plain);
        bool any = false;
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!any && match.capturedStart() > 0)
                return false;
            append({}, simplified(match.captured(2)), match.captured(1), line.number);
            any = true;
        }
        return any;
    }

    bool isHeading(std::size_t i, const HeadingCue &cue, bool paged) const
    {
        const Line &line = m_lines[i];
        if (line.words > 24 || dayCue(line.plain) || dayCue(cue.title) || isRunningHead(line))
            return false;
        if (isUsualSectionName(cue.title))
            return true;
        const bool numbered = cue.numbered || !m_numeral.isEmpty();
        const bool telling = kindOfName(cue.title).has_value();
        if (line.headingLevel > 0 && line.words <= 12)
            return true;
        if (line.bullet)
            return false;
        if (line.capitals > Capitals)
            return numbered || (telling && !paged && (line.words <= 8 || isTrendHeadline(line)));
        return numbered && telling && line.words <= 8 && !line.plain.at(0).isDigit();
    }

    bool takeHeading(std::size_t i)
    {
        const Line &line = m_lines[i];
        HeadingCue cue = headingCue(line.plain);
        const PagedText own =
            cue.page.isEmpty() && m_style == PageStyle::Bare ? barePage(cue.printed) : PagedText{cue.printed, {}};
        if (!own.page.isEmpty()) {
            cue = headingCue(own.text);
            cue.page = own.page;
        }
        if (!isHeading(i, cue, !cue.page.isEmpty()))
            return false;
        if (!m_numeral.isEmpty())
            cue.printed = m_numeral + u' ' + cue.printed;
        m_numeral.clear();
        m_contents.headings.push_back({cue.printed, cue.title, kindOfName(cue.title), i});
        m_afterHeading = true;
        if (!cue.page.isEmpty())
            append({}, {}, cue.page, line.number);
        m_afterHeading = true;
        return true;
    }

    bool takeEntry(std::size_t i)
    {
        static const QRegularExpression listNumber(u"^\\d{1,2}[.)]\\s+"_s);
        static const QRegularExpression edges(u"^[\\s|:.–—-]+|[\\s|–—_…·-]+$"_s);
        const Line &line = m_lines[i];
        QString text = line.plain;
        if (const auto match = listNumber.match(text); match.hasMatch() && !dayCue(text))
            text = text.sliced(match.capturedLength());
        const auto day = dayCue(text);
        if (day)
            text = text.sliced(day->length);
        PagedText parts = paged(text);
        parts.text.remove(edges);
        if (!day && takeContinuation(line, parts))
            return true;
        if (!day && parts.page.isEmpty() && !isBareEntry(line))
            return false;
        if (isRunningHead(line) || (!day && line.words < 3) || parts.text.isEmpty())
            return false;
        append(day ? day->printed : QString(), parts.text, parts.page, line.number);
        return true;
    }

    /// The second line of a title too long for one.
    bool takeContinuation(const Line &line, const PagedText &parts)
    {
        if (line.blanksBefore > 0 || line.bullet || m_afterHeading || m_contents.entries.isEmpty()
            || isRunningHead(line))
            return false;
        PrintedEntry &last = m_contents.entries.last();
        const bool open = last.page.isEmpty() && !last.title.isEmpty()
            && (!parts.page.isEmpty() || (!parts.text.isEmpty() && parts.text.at(0).isLower()));
        if (!open || m_style == PageStyle::None)
            return false;
        last.title += u' ' + parts.text;
        last.page = parts.page;
        return true;
    }

    /// An entry with neither date nor page has the words of some headline.
    bool isBareEntry(const Line &line) const
    {
        constexpr double alike = 0.6;
        const bool sentence = line.plain.endsWith(u'.') && !line.plain.endsWith(u"...");
        return line.words >= 4 && !sentence && !line.key.contains(u"chu dong thuc thi")
            && m_headlines.best(line.plain, alike).has_value();
    }

    const Lines &m_lines;
    Zone m_zone;
    const TitleIndex &m_headlines;
    PageStyle m_style;
    Contents m_contents;
    std::vector<int> m_headingOfEntry;
    QString m_numeral; ///< seen on the line before
    bool m_afterHeading = false;
};

} // namespace

Contents readContents(const Lines &lines, Zone zone, const TitleIndex &headlines, QDate anchor)
{
    return ContentsReader(lines, zone, headlines).read(anchor);
}

} // namespace DiemTin::Digest
