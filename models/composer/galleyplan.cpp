// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays an article out in rows: head, photos, text round them, QR codes, and where a page may end.

#include "models/base/length.h"
#include "models/composer/galley.h"

#include <algorithm>
#include <cmath>

namespace DiemTin {

namespace {

constexpr qreal chipPadding = fromMillimetres(1.5);
constexpr qreal captionGap = fromPoints(2);
constexpr qreal acrossGap = fromMillimetres(4);
/// A photo beside the text is no higher than that, however tall (a screenshot of a telephone): it must fit on a page.
constexpr int mostBesideRows = 30;
/// What a photo beside the text takes of the measure at most.
constexpr qreal mostBeside = 0.62;

/// Rows beside a photo.
struct Region
{
    int from = 0;
    int to = 0;
    qreal x = 0; ///< of the text beside it
    qreal width = 0;
};

class Planner
{
public:
    Planner(const ShapedArticle &article, const GalleyStyle &style, PhotoLayout photos, const Template &look,
            Typesetter &setter)
        : m_article(article)
        , m_style(style)
        , m_look(look)
        , m_setter(setter)
        , m_grid(look, setter)
    {
        m_plan.photos = photos;
    }

    GalleyPlan plan()
    {
        if (m_style.head)
            planHead();
        m_plan.headRows = m_row;
        if (m_plan.photos.kind == PhotoLayout::Kind::Across)
            planAcross();
        else if (m_plan.photos.kind == PhotoLayout::Kind::Beside)
            planBeside();
        const int textStart = m_row;
        for (size_t i = 0; i < m_article.blocks.size(); ++i)
            planBlock(i);
        for (const Region &region : m_regions) {
            m_plan.hole += std::max(0, region.to - std::max(m_row, region.from));
            m_row = std::max(m_row, region.to);
        }
        planQrCodes();
        m_plan.rows = m_row;
        planBreaks(textStart);
        return std::move(m_plan);
    }

private:
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

    [[nodiscard]] qreal captionHeight(size_t lines) const
    {
        return lines == 0 ? 0 : captionGap + static_cast<qreal>(lines) * captionLeading();
    }
    [[nodiscard]] qreal captionLeading() const { return fromPoints(m_look.style(QStringLiteral("caption")).leading); }
    /// Top of a photo in this row: level with the capitals of the row's text.
    [[nodiscard]] qreal photoTop(int row) const { return row * m_grid.row + m_grid.baseline - m_grid.capHeight; }
    /// Foot of a photo block of so many rows: on the last row's baseline.
    [[nodiscard]] qreal photoFoot(int row, int rows) const { return (row + rows - 1) * m_grid.row + m_grid.baseline; }

    /// A photo that keeps its aspect in a block of so many rows, with its caption; its width follows.
    [[nodiscard]] GalleyPlan::Photo fitPhoto(const ShapedPhoto &photo, int row, int rows) const
    {
        GalleyPlan::Photo placed;
        placed.row = row;
        placed.rows = rows;
        for (size_t lines = photo.caption.isEmpty() ? 0 : 1;; ++lines) {
            const qreal height = photoFoot(row, rows) - photoTop(row) - captionHeight(lines);
            const qreal width = std::max(height, m_grid.row) * photo.aspect;
            placed.rect = QRectF(0, photoTop(row), width, std::max(height, m_grid.row));
            if (lines > 0)
                placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, width}, Alignment::Left);
            if (placed.captionEnds.size() <= lines || lines >= 5)
                break;
        }
        placed.crop = cropTo(photo.crop, photo.pictureAspect, photo.aspect);
        placed.captionTop = placed.rect.bottom() + captionGap;
        return placed;
    }

    void planBeside()
    {
        const qreal gutter = m_look.length(QStringLiteral("gutter"));
        bool left = m_plan.photos.left;
        int row = m_row;
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed = fitPhoto(photo, row, m_plan.photos.rows);
            const qreal width = placed.rect.width();
            placed.rect.moveLeft(left ? 0 : m_style.width - width);
            m_regions.push_back(
                {row, row + m_plan.photos.rows, left ? width + gutter : 0, m_style.width - width - gutter});
            if (m_plan.placedPhotos.empty())
                m_plan.photoWidth = width;
            m_plan.placedPhotos.push_back(std::move(placed));
            row += m_plan.photos.rows + m_plan.photos.gap;
            left = !left;
        }
    }

    /// All photos in one strip: widths in proportion to their aspects, heights equal, cropped to the rows they have.
    void planAcross()
    {
        qreal aspects = 0;
        for (const ShapedPhoto &photo : m_article.photos)
            aspects += photo.aspect;
        const auto count = static_cast<qreal>(m_article.photos.size());
        const qreal available = m_style.width - (count - 1) * acrossGap;
        size_t captionLines = 0;
        for (const ShapedPhoto &photo : m_article.photos) {
            GalleyPlan::Photo placed;
            placed.row = m_row;
            placed.rows = m_plan.photos.rows;
            placed.rect.setWidth(available * photo.aspect / aspects);
            placed.captionEnds = breakLines(photo.captionChunks, Measure{{}, placed.rect.width()}, Alignment::Left);
            captionLines = std::max(captionLines, placed.captionEnds.size());
            m_plan.placedPhotos.push_back(std::move(placed));
        }
        const qreal height = photoFoot(m_row, m_plan.photos.rows) - photoTop(m_row) - captionHeight(captionLines);
        qreal x = 0;
        for (size_t i = 0; i < m_article.photos.size(); ++i) {
            GalleyPlan::Photo &placed = m_plan.placedPhotos[i];
            placed.rect = QRectF(x, photoTop(m_row), placed.rect.width(), std::max(height, m_grid.row));
            const ShapedPhoto &photo = m_article.photos[i];
            placed.crop = cropTo(photo.crop, photo.pictureAspect, placed.rect.width() / placed.rect.height());
            placed.captionTop = placed.rect.bottom() + captionGap;
            x += placed.rect.width() + acrossGap;
        }
        m_plan.photoWidth = m_plan.placedPhotos.front().rect.width();
        m_row += m_plan.photos.rows;
    }

    void planBlock(size_t number)
    {
        const ShapedBlock &block = m_article.blocks[number];
        const bool heading = block.kind == ShapedBlock::Kind::Heading;
        if (heading && number > 0)
            ++m_row;
        const qreal hang =
            block.kind == ShapedBlock::Kind::Bullet ? m_look.length(QStringLiteral("bulletIndent")) * block.depth : 0;
        const bool opens = number == 0 || m_article.blocks[number - 1].kind == ShapedBlock::Kind::Heading;
        const qreal indent =
            block.kind == ShapedBlock::Kind::Paragraph && !opens ? m_look.length(QStringLiteral("indent")) : 0;
        Measure measure = measureFrom(m_row, hang);
        if (indent > 0) {
            if (measure.first.empty())
                measure.first = {measure.rest};
            measure.first.front() -= indent;
        }
        GalleyPlan::Block planned;
        planned.row = m_row;
        planned.ends = breakLines(block.chunks, measure, heading ? Alignment::Balanced : Alignment::Justified);
        for (size_t i = 0; i < planned.ends.size(); ++i) {
            const Region *region = regionAt(m_row);
            const qreal x = (region ? region->x : 0) + hang + (i == 0 ? indent : 0);
            // A sub-heading stands a little higher, so that its rule keeps clear of the text behind it.
            const qreal lift = heading ? m_grid.row * 0.25 : 0;
            planned.places.push_back({x, m_row * m_grid.row + m_grid.baseline - lift, measure.at(i)});
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
        Measure measure{{}, m_style.width - hang};
        const int last = m_regions.empty() ? 0 : m_regions.back().to;
        for (; row < last; ++row) {
            const Region *region = regionAt(row);
            measure.first.push_back((region ? region->width : m_style.width) - hang);
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
    GalleyPlan m_plan;
    std::vector<Region> m_regions;
    int m_row = 0;
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

GalleyPlan planGalley(const ShapedArticle &article, const GalleyStyle &style, PhotoLayout photos, const Template &look,
                      Typesetter &setter)
{
    return Planner(article, style, photos, look, setter).plan();
}

std::vector<PhotoLayout> photoLayouts(const ShapedArticle &article, const GalleyStyle &style, const Grid &grid,
                                      double wishedWidth)
{
    using Kind = PhotoLayout::Kind;
    if (article.photos.empty())
        return {PhotoLayout{}};
    std::vector<PhotoLayout> layouts;
    const ShapedPhoto &first = article.photos.front();
    const size_t count = article.photos.size();
    const auto rowsOf = [&](qreal height) { return std::max(3, static_cast<int>(std::lround(height / grid.row)) + 1); };
    qreal aspects = 0;
    for (const ShapedPhoto &photo : article.photos)
        aspects += photo.aspect;
    qreal widest = first.aspect;
    for (const ShapedPhoto &photo : article.photos)
        widest = std::max(widest, photo.aspect);
    const int mostRows = std::min(mostBesideRows, rowsOf(style.width * mostBeside / widest));
    const auto besideRows = [&](qreal width) { return std::min(rowsOf(width / first.aspect), mostRows); };
    if (wishedWidth > 0 && wishedWidth < style.width * 0.75)
        return {PhotoLayout{Kind::Beside, besideRows(wishedWidth)}};
    const qreal stripHeight = (style.width - acrossGap * static_cast<qreal>(count - 1)) / aspects;
    if (wishedWidth > 0)
        return {PhotoLayout{Kind::Across, rowsOf(stripHeight)}};
    const bool panorama = first.aspect > 2.1;
    if (!panorama && count <= 2) {
        const bool portrait = first.aspect < 0.9;
        const qreal least = style.width * (portrait ? 0.2 : 0.3);
        const qreal most = style.width * (portrait ? 0.42 : 0.6);
        for (int rows = besideRows(least); rows <= besideRows(most); ++rows)
            layouts.push_back({Kind::Beside, rows});
    }
    if (panorama || count >= 2) {
        const int natural = rowsOf(stripHeight);
        const int spread = std::max(1, natural / 5);
        for (int rows = std::max(4, natural - spread); rows <= std::min(natural + spread, 24); ++rows)
            layouts.push_back({Kind::Across, rows});
    }
    if (layouts.empty())
        layouts.push_back({Kind::Across, std::clamp(rowsOf(stripHeight), 4, 24)});
    return layouts;
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
