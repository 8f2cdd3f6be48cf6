// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets the contents: sections with numerals, and a line an article with date, title, leader and page, all of it a link.

#include "models/base/length.h"
#include "models/composer/frontpages.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qreal mm = UnitsPerMillimetre;
constexpr qreal dateWidth = 13 * mm;
constexpr qreal pageWidth = 12 * mm;
constexpr qreal sectionHeight = 11.5 * mm;
constexpr qreal titleHeight = 21 * mm;
/// Space between two lines of the contents: what is wished, and the least before a second page is begun.
constexpr qreal wishedSpace = 2.1 * mm;
constexpr qreal leastSpace = 0.5 * mm;

/// A line of the contents, its title broken.
struct Line
{
    const ContentsEntry *entry = nullptr;
    StyledText title;
    std::vector<Chunk> chunks;
    std::vector<LineEnd> ends;
};

class ContentsBuilder
{
public:
    ContentsBuilder(PageContext &context, const std::vector<ContentsEntry> &entries, int firstPage)
        : m_context(context)
        , m_firstPage(firstPage)
        , m_leading(fromPoints(context.look.style(QStringLiteral("contentsLine")).leading))
    {
        const TextStyle style = context.look.style(QStringLiteral("contentsLine"));
        for (const ContentsEntry &entry : entries) {
            Line line;
            line.entry = &entry;
            line.title.append(entry.title, context.setter.font(style), style.colour);
            line.chunks = context.setter.measure(line.title);
            line.ends = breakLines(line.chunks, Measure{{}, context.width() - dateWidth - pageWidth}, Alignment::Left);
            m_lines.push_back(std::move(line));
        }
    }

    std::vector<std::shared_ptr<const Page>> build()
    {
        m_space = std::clamp((m_context.height() - heightWithoutSpace())
                                 / std::max<qreal>(1, static_cast<qreal>(m_lines.size())),
                             leastSpace, wishedSpace);
        if (heightWithoutSpace() + leastSpace * static_cast<qreal>(m_lines.size()) > m_context.height())
            m_space = wishedSpace;
        beginPage();
        addTitle();
        const ContentsEntry *previous = nullptr;
        for (const Line &line : m_lines) {
            const bool opens = !previous || previous->section != line.entry->section;
            const qreal needed = opens ? neededBySection(line.entry->section) : heightOf(line);
            if (m_y + needed > m_context.top() + m_context.height() + 1) {
                m_pages.push_back(m_page->take());
                beginPage();
            }
            if (opens)
                addSection(line.entry->section);
            addLine(line);
            previous = line.entry;
        }
        m_pages.push_back(m_page->take());
        return std::move(m_pages);
    }

private:
    [[nodiscard]] qreal heightOf(const Line &line) const
    {
        return m_leading * static_cast<qreal>(std::max<size_t>(1, line.ends.size()));
    }

    [[nodiscard]] qreal heightWithoutSpace() const
    {
        qreal height = titleHeight;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const bool opens = i == 0 || m_lines[i - 1].entry->section != m_lines[i].entry->section;
            height += heightOf(m_lines[i]);
            if (opens)
                height += sectionHeight + extraTitleHeight(m_lines[i].entry->section);
        }
        return height;
    }

    /// Height of a section title's lines beyond its first.
    [[nodiscard]] qreal extraTitleHeight(SectionKind kind) const
    {
        const TextStyle style = m_context.look.style(QStringLiteral("contentsSection"));
        const qreal width =
            m_context.setter.width(m_context.setter.font(style), m_context.section(kind).title.toUpper());
        const int extra = static_cast<int>(width / (m_context.width() - 11 * mm));
        return extra * fromPoints(style.leading);
    }

    /// Height that must be free for a section to begin here: all of it where it fits on a page and this one is more
    /// than half full, else its title and two lines.
    [[nodiscard]] qreal neededBySection(SectionKind kind) const
    {
        qreal height = sectionHeight + extraTitleHeight(kind);
        const qreal least = height + 2 * m_leading;
        for (const Line &line : m_lines) {
            if (line.entry->section == kind)
                height += heightOf(line) + m_space;
        }
        const bool halfFull = m_y > m_context.top() + m_context.height() * 0.55;
        return halfFull && height <= m_context.height() ? height - m_space : least;
    }

    void beginPage()
    {
        const int number = m_firstPage + static_cast<int>(m_pages.size());
        m_page = std::make_unique<PageBuilder>(m_context, number);
        m_page->addFurniture(
            {{}, m_context.text(QStringLiteral("contents")), m_context.look.colour(QStringLiteral("navy"))});
        m_y = m_context.top();
    }

    void addTitle()
    {
        m_page->add(Anchor{QStringLiteral("contents"), {0, 0}});
        m_page->addText(QStringLiteral("contentsTitle"), m_context.text(QStringLiteral("contents")),
                        {m_context.left(), m_y + 9.5 * mm}, TextRole::ContentsTitle);
        QString subtitle =
            m_context.text(QStringLiteral("contentsSubtitle"))
                .arg(m_context.content.issue.number.toString(), m_context.weekFrom(), m_context.weekTo());
        if (m_context.weekFrom().isEmpty())
            subtitle = m_context.text(QStringLiteral("coverNumber")).arg(m_context.content.issue.number.toString());
        m_page->addText(QStringLiteral("contentsSubtitle"), subtitle, {m_context.left(), m_y + 16 * mm},
                        TextRole::ContentsTitle);
        m_y += titleHeight;
    }

    void addSection(SectionKind kind)
    {
        const SectionLook section = m_context.section(kind);
        const QRectF square(m_context.left(), m_y + 1.8 * mm, 8 * mm, 6.6 * mm);
        const bool filled = m_context.look.ornament == Ornament::Filled;
        if (filled)
            m_page->add(Fill{square, section.colour, {}, 0});
        const auto middle = [&](const char *style) {
            const FontId font = m_context.setter.font(m_context.look.style(QLatin1String(style)));
            return square.center().y() + m_context.setter.capHeight(font) / 2;
        };
        m_page->addText(QStringLiteral("contentsNumeral"), section.numeral, {square.left(), middle("contentsNumeral")},
                        TextRole::ContentsSection, filled ? Alignment::Centred : Alignment::Left, square.width(),
                        filled ? QColor() : section.colour);
        const qreal left = square.right() + 3 * mm;
        m_page->addParagraph(QStringLiteral("contentsSection"), section.title.toUpper(),
                             {left, middle("contentsSection")}, m_context.left() + m_context.width() - left,
                             TextRole::ContentsSection, Alignment::Balanced, section.colour);
        m_y += sectionHeight + extraTitleHeight(kind);
    }

    void addLine(const Line &line)
    {
        const TextStyle style = m_context.look.style(QStringLiteral("contentsLine"));
        const qreal first = m_y + m_leading * 0.76;
        const qreal left = m_context.left();
        const QColor colour = m_context.section(line.entry->section).colour;
        if (line.entry->date.isValid())
            m_page->addText(QStringLiteral("contentsDate"), printedDate(line.entry->date), {left, first},
                            TextRole::ContentsLine, Alignment::Left, 0, colour);
        qreal end = left + dateWidth;
        const size_t lines = std::max<size_t>(1, line.ends.size());
        const qreal last = first + m_leading * static_cast<qreal>(lines - 1);
        if (!line.ends.empty()) {
            std::vector<LinePlace> places;
            places.reserve(lines);
            for (size_t i = 0; i < lines; ++i)
                places.push_back({end, first + m_leading * static_cast<qreal>(i), m_context.width()});
            const auto set = m_context.setter.set(line.title, line.chunks, line.ends, places,
                                                  {TextRole::ContentsLine, Alignment::Left, line.entry->article, -1});
            for (int i = 0; i < set->layout.lineCount(); ++i)
                m_page->add(TextLine{set, i, {}});
            end += set->layout.lineAt(set->layout.lineCount() - 1).naturalTextWidth();
        }
        const qreal right = left + m_context.width();
        const QString page = QString::number(line.entry->page).rightJustified(2, QLatin1Char('0'));
        const qreal numberWidth = m_page->addText(QStringLiteral("contentsPage"), page, {left, last},
                                                  TextRole::ContentsLine, Alignment::Right, m_context.width());
        const QRectF leader(end + 1.6 * mm, last - fromPoints(style.size) * 0.12 - 0.25 * mm,
                            right - numberWidth - 1.6 * mm - end - 1.6 * mm, 0.5 * mm);
        if (leader.width() > 2 * mm)
            m_page->add(Leader{leader, m_context.look.colour(QStringLiteral("hairline"))});
        m_page->add(LinkArea{QRectF(left, m_y, m_context.width(), heightOf(line)), {}, line.entry->anchor});
        m_y += heightOf(line) + m_space;
    }

    PageContext &m_context;
    int m_firstPage;
    qreal m_leading;
    qreal m_space = wishedSpace;
    qreal m_y = 0;
    std::vector<Line> m_lines;
    std::unique_ptr<PageBuilder> m_page;
    std::vector<std::shared_ptr<const Page>> m_pages;
};

} // namespace

std::vector<std::shared_ptr<const Page>> composeContents(PageContext &context,
                                                         const std::vector<ContentsEntry> &entries, int firstPage)
{
    return ContentsBuilder(context, entries, firstPage).build();
}

} // namespace DiemTin
