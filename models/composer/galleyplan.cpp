// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays an article out in rows: head, photos, text round them, QR codes, and where a page may end.

#include "models/base/length.h"
#include "models/composer/galleycolumns.h"
#include "models/composer/galleyphotos.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace DiemTin {

namespace {

constexpr qreal chipPadding = fromMillimetres(1.5);
/// Lines that a text without photos may gain or lose.
constexpr int mostLinesLost = 2;
constexpr int mostLinesGained = 3;

/// Line ends of all blocks so far, with the lines they have more than the best ones.
struct Variant
{
    int lines = 0;
    qreal looseness = 0;
    std::vector<std::vector<LineEnd>> ends;
};

class Planner
{
public:
    Planner(const ShapedArticle &article, const GalleyStyle &style, ArticleLayout layout, const Template &look,
            Typesetter &setter)
        : m_article(article)
        , m_style(style)
        , m_look(look)
        , m_setter(setter)
        , m_grid(look, setter)
        , m_width(style.column > 0 ? style.column : style.width)
    {
        m_plan.layout = layout;
    }

    GalleyPlan plan()
    {
        if (m_style.head)
            planHead();
        m_plan.headRows = m_row;
        planPhotos();
        if (m_style.column > 0)
            return planColumns();
        const int textStart = m_row;
        planText();
        for (const Region &region : m_regions) {
            m_plan.hole += std::max(0, region.to - std::max(m_row, region.from));
            m_row = std::max(m_row, region.to);
        }
        planQrCodes();
        m_plan.rows = m_row;
        planBreaks(textStart);
        return std::move(m_plan);
    }

    [[nodiscard]] std::vector<LineVariety> varieties() const
    {
        std::vector<LineVariety> result;
        for (const Variant &variant : variants())
            result.push_back({variant.lines, variant.looseness});
        return result;
    }

private:
    void planText()
    {
        if (m_article.photos.empty() && m_plan.layout.lines != 0)
            varyLines();
        for (size_t i = 0; i < m_article.blocks.size(); ++i) {
            m_shift += m_plan.layout.air * m_grid.row / 2;
            planBlock(i);
        }
        m_row += airRows(m_plan.layout.air, m_article.blocks.size());
    }

    /// The text in one long column first, then folded into two under the head and what stands over the whole measure.
    GalleyPlan planColumns()
    {
        // Both columns, so that they begin at one height.
        const bool lower = keepsOffRule() && std::ranges::min(m_headRows) == 0;
        const int top = std::exchange(m_row, 0) + (lower ? 1 : 0);
        const std::vector<GalleyPlan::Photo> photos = std::exchange(m_plan.placedPhotos, {});
        const int headRows = std::exchange(m_plan.headRows, 0);
        planText();
        m_plan.rows = m_row;
        planBreaks(0);
        m_plan.headRows = headRows;
        m_plan.placedPhotos = photos;
        m_row = foldIntoColumns(m_plan, {top, m_headRows, m_style, m_style.width - m_width, m_grid.row});
        planQrCodes();
        m_plan.rows = m_row;
        m_plan.mayBreakAfter.assign(static_cast<size_t>(m_row), false);
        for (const auto &[from, to] : m_plan.columns)
            m_plan.mayBreakAfter[static_cast<size_t>(to) - 1] = true;
        if (m_row > 0)
            m_plan.mayBreakAfter.back() = true;
        return std::move(m_plan);
    }

    void planPhotos()
    {
        PlacedPhotos placed = placePhotos(m_article, m_style, m_plan.layout, m_row, m_look, m_grid);
        m_regions = std::move(placed.regions);
        m_plan.placedPhotos = std::move(placed.photos);
        m_row = placed.textRow;
        m_headRows = placed.headRows;
        if (!m_plan.placedPhotos.empty())
            m_plan.photoWidth = m_plan.placedPhotos.front().rect.width();
        m_plan.narrow = std::ranges::any_of(m_regions, [](const Region &region) { return region.width < narrowText; });
    }

    void planHead()
    {
        const bool news = m_style.form == ArticleForm::News;
        const TextStyle style =
            m_look.style(news                                     ? QStringLiteral("headline")
                             : m_style.form == ArticleForm::Trend ? QStringLiteral("trendHeadline")
                                                                  : QStringLiteral("spotlightHeadline"));
        const qreal leading = fromPoints(style.leading);
        const FontId font = m_setter.font(style);
        Measure measure{{}, m_style.width};
        qreal indent = 0;
        if (news && !m_article.dateChip.isEmpty()) {
            const qreal textWidth = m_setter.width(m_article.dateChip.ranges.front().font, m_article.dateChip.text);
            indent = textWidth + 2 * chipPadding + fromMillimetres(2);
            measure.first = {m_style.width - indent};
        }
        m_plan.headlineEnds = breakLines(m_article.headlineChunks, measure, Alignment::Balanced);
        const qreal textHeight = leading * static_cast<qreal>(m_plan.headlineEnds.size());
        const qreal sourceHeight = m_article.sourceLine.isEmpty()
            ? 0
            : fromPoints(m_look.style(QStringLiteral("sourceLine")).leading) + fromPoints(1);
        const qreal ruleHeight = news ? fromPoints(4.5) : fromPoints(9);
        const qreal height = textHeight + sourceHeight + ruleHeight;
        m_row = m_grid.rowsFor(height);
        const qreal top = m_row * m_grid.row - height;
        for (size_t i = 0; i < m_plan.headlineEnds.size(); ++i) {
            const qreal baseline = top + leading * static_cast<qreal>(i) + (leading + m_setter.capHeight(font)) / 2;
            m_plan.headlinePlaces.push_back({i == 0 ? indent : 0, baseline, measure.at(i)});
        }
        if (indent > 0 && !m_plan.headlinePlaces.empty()) {
            const qreal capTop = m_plan.headlinePlaces.front().baseline - m_setter.capHeight(font);
            m_plan.chip = QRectF(0, capTop - fromPoints(1.6), indent - fromMillimetres(2),
                                 m_setter.capHeight(font) + fromPoints(3.2));
        }
        m_plan.sourceBaseline = top + textHeight + sourceHeight - fromPoints(2.6);
    }

    /// For every number of lines more or fewer that the paragraphs can have together, the way with the least
    /// stretching.
    [[nodiscard]] std::vector<Variant> variants() const
    {
        std::vector<Variant> best = {{0, 0, {}}};
        for (size_t number = 0; number < m_article.blocks.size(); ++number) {
            const auto ways = waysFor(number);
            std::vector<Variant> next;
            for (const Variant &so : best) {
                for (const std::vector<LineEnd> &way : ways) {
                    const int lines = so.lines + static_cast<int>(way.size()) - static_cast<int>(ways.front().size());
                    if (lines > mostLinesGained || lines < -mostLinesLost)
                        continue;
                    Variant longer{lines, so.looseness + looseness(way) - looseness(ways.front()), so.ends};
                    longer.ends.push_back(way);
                    const auto known = std::ranges::find(next, lines, &Variant::lines);
                    if (known == next.end())
                        next.push_back(std::move(longer));
                    else if (longer.looseness < known->looseness)
                        *known = std::move(longer);
                }
            }
            best = std::move(next);
        }
        return best;
    }

    void varyLines()
    {
        std::vector<Variant> all = variants();
        const auto chosen = std::ranges::find(all, m_plan.layout.lines, &Variant::lines);
        if (chosen == all.end())
            return;
        m_plan.looseness = chosen->looseness;
        m_varied = std::move(chosen->ends);
    }

    [[nodiscard]] std::vector<std::vector<LineEnd>> waysFor(size_t number) const
    {
        const ShapedBlock &block = m_article.blocks[number];
        const Measure measure = measureOf(number, m_row);
        if (block.kind == ShapedBlock::Kind::Heading)
            return {breakLines(block.chunks, measure, Alignment::Balanced)};
        return waysToBreak(block.chunks, measure);
    }

    [[nodiscard]] static qreal looseness(const std::vector<LineEnd> &ends)
    {
        qreal sum = 0;
        for (const LineEnd &end : ends)
            sum += end.stretch * end.stretch;
        return sum;
    }

    [[nodiscard]] qreal hangOf(const ShapedBlock &block) const
    {
        return block.kind == ShapedBlock::Kind::Bullet ? m_look.length(QStringLiteral("bulletIndent")) * block.depth
                                                       : 0;
    }
    [[nodiscard]] qreal indentOf(size_t number) const
    {
        const bool opens = number == 0 || m_article.blocks[number - 1].kind == ShapedBlock::Kind::Heading;
        const bool paragraph = m_article.blocks[number].kind == ShapedBlock::Kind::Paragraph;
        return paragraph && !opens ? m_look.length(QStringLiteral("indent")) : 0;
    }

    /// Widths of the lines of a block that begins in this row.
    [[nodiscard]] Measure measureOf(size_t number, int row) const
    {
        Measure measure = measureFrom(row, hangOf(m_article.blocks[number]));
        measure.raggedBelow = narrowText - hangOf(m_article.blocks[number]) - indentOf(number);
        if (indentOf(number) > 0) {
            if (measure.first.empty())
                measure.first = {measure.rest};
            measure.first.front() -= indentOf(number);
        }
        return measure;
    }

    /// The head of news ends with a rule that an opening sub-heading would touch.
    [[nodiscard]] bool keepsOffRule() const
    {
        return m_style.head && m_style.form == ArticleForm::News && !m_article.blocks.empty()
            && m_article.blocks.front().kind == ShapedBlock::Kind::Heading;
    }

    void planBlock(size_t number)
    {
        const ShapedBlock &block = m_article.blocks[number];
        const bool heading = block.kind == ShapedBlock::Kind::Heading;
        if (heading && (number > 0 || (keepsOffRule() && m_style.column <= 0)))
            ++m_row;
        const qreal hang = hangOf(block);
        const qreal indent = indentOf(number);
        const Measure measure = measureOf(number, m_row);
        GalleyPlan::Block planned;
        planned.row = m_row;
        if (m_varied.empty())
            planned.ends = breakLines(block.chunks, measure, heading ? Alignment::Balanced : Alignment::Justified);
        else
            planned.ends = m_varied[number];
        for (size_t i = 0; i < planned.ends.size(); ++i) {
            const Region *region = regionAt(m_row);
            const qreal x = (region ? region->x : 0) + hang + (i == 0 ? indent : 0);
            // A sub-heading stands a little higher, so that its rule keeps clear of the text behind it.
            const qreal lift = heading ? m_grid.row * 0.25 : 0;
            planned.places.push_back({x, m_row * m_grid.row + m_grid.baseline + m_shift - lift, measure.at(i)});
            ++m_row;
        }
        m_plan.blocks.push_back(std::move(planned));
    }

    [[nodiscard]] const Region *regionAt(int row) const
    {
        const auto found = std::ranges::find_if(
            m_regions, [row](const Region &region) { return row >= region.from && row < region.to; });
        return found == m_regions.end() ? nullptr : &*found;
    }

    /// Widths of lines from this row on.
    [[nodiscard]] Measure measureFrom(int row, qreal hang) const
    {
        Measure measure{{}, m_width - hang};
        const int last = m_regions.empty() ? 0 : m_regions.back().to;
        for (; row < last; ++row) {
            const Region *region = regionAt(row);
            measure.first.push_back((region ? region->width : m_width) - hang);
        }
        return measure;
    }

    void planQrCodes()
    {
        if (m_article.qrCodes.empty())
            return;
        const qreal box = m_look.length(QStringLiteral("qrSize")) + 4 * m_look.length(QStringLiteral("qrQuiet"));
        const int perLine = m_style.width > fromMillimetres(120) ? 2 : 1;
        const int lines = (static_cast<int>(m_article.qrCodes.size()) + perLine - 1) / perLine;
        m_plan.qrRow = m_row;
        m_row += m_grid.rowsFor(lines * (box + fromMillimetres(2)) + fromMillimetres(2));
    }

    /// No page ends in the head or within the two lines behind it, inside a photo or QR code, behind a sub-heading, or
    /// so that a paragraph's first or last line stands alone.
    void planBreaks(int textStart)
    {
        std::vector<bool> &may = m_plan.mayBreakAfter;
        may.assign(static_cast<size_t>(m_plan.rows), true);
        const auto forbid = [&may](int from, int to) {
            for (int row = std::max(0, from); row < std::min(to, static_cast<int>(may.size())); ++row)
                may[static_cast<size_t>(row)] = false;
        };
        forbid(0, textStart > m_plan.headRows ? m_plan.headRows : m_plan.headRows + 1);
        for (const GalleyPlan::Photo &photo : m_plan.placedPhotos)
            forbid(photo.row, photo.row + photo.rows - 1);
        for (size_t i = 0; i < m_plan.blocks.size(); ++i) {
            const GalleyPlan::Block &block = m_plan.blocks[i];
            const int end = block.row + static_cast<int>(block.ends.size());
            if (m_article.blocks[i].kind == ShapedBlock::Kind::Heading) {
                forbid(block.row, end + 1);
            } else if (block.ends.size() > 1) {
                forbid(block.row, block.row + 1);
                forbid(end - 2, end - 1);
            }
        }
        if (m_plan.qrRow >= 0)
            forbid(m_plan.qrRow - 1, m_plan.rows);
        if (!may.empty())
            may.back() = true;
    }

    const ShapedArticle &m_article;
    const GalleyStyle &m_style;
    const Template &m_look;
    Typesetter &m_setter;
    Grid m_grid;
    qreal m_width; ///< of the text
    std::array<int, 2> m_headRows{}; ///< of photos at the heads of the columns
    GalleyPlan m_plan;
    std::vector<Region> m_regions;
    std::vector<std::vector<LineEnd>> m_varied; ///< by block; empty: the best line ends
    int m_row = 0;
    qreal m_shift = 0; ///< of text below its row, by air
};

} // namespace

Grid::Grid(const Template &look, Typesetter &setter)
{
    const TextStyle body = look.style(QStringLiteral("body"));
    const FontId font = setter.font(body);
    row = fromPoints(body.leading);
    capHeight = setter.capHeight(font);
    baseline = (row - setter.ascent(font) - setter.descent(font)) / 2 + setter.ascent(font);
}

int Grid::rowsFor(qreal height) const
{
    return static_cast<int>(std::ceil(height / row - 1e-6));
}

GalleyPlan planGalley(const ShapedArticle &article, const GalleyStyle &style, ArticleLayout layout,
                      const Template &look, Typesetter &setter)
{
    return Planner(article, style, layout, look, setter).plan();
}

std::vector<LineVariety> lineVarieties(const ShapedArticle &article, const GalleyStyle &style, const Template &look,
                                       Typesetter &setter)
{
    return Planner(article, style, {}, look, setter).varieties();
}

int airRows(int air, size_t blocks)
{
    return (air * static_cast<int>(blocks) + 1) / 2;
}

QRectF cropTo(const QRectF &used, qreal usedAspect, qreal rectAspect)
{
    if (usedAspect > rectAspect) {
        const qreal width = used.width() * rectAspect / usedAspect;
        return {used.x() + (used.width() - width) / 2, used.y(), width, used.height()};
    }
    const qreal height = used.height() * usedAspect / rectAspect;
    return {used.x(), used.y() + (used.height() - height) * 0.4, used.width(), height};
}

} // namespace DiemTin
