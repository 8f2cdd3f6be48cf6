// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets the lines of a planned galley.

#include "models/base/length.h"
#include "models/composer/galley.h"
#include "models/composer/qrmodules.h"

#include <QUrl>

#include <algorithm>

namespace DiemTin {

namespace {

class Setter
{
public:
    Setter(const ShapedArticle &article, const GalleyStyle &style, const GalleyPlan &plan, const Template &look,
           Typesetter &setter)
        : m_article(article)
        , m_style(style)
        , m_plan(plan)
        , m_look(look)
        , m_setter(setter)
        , m_grid(look, setter)
    { }

    Galley set()
    {
        m_galley.rows = m_plan.rows;
        m_galley.mayBreakAfter = m_plan.mayBreakAfter;
        if (m_style.head)
            setHead();
        for (size_t i = 0; i < m_plan.placedPhotos.size(); ++i)
            setPhoto(i);
        for (size_t i = 0; i < m_plan.blocks.size(); ++i)
            setBlock(i);
        if (m_plan.qrRow >= 0)
            setQrCodes();
        setColumnRules();
        return std::move(m_galley);
    }

private:
    void add(int row, PageItem item) { m_galley.items.push_back({row, std::move(item)}); }

    void addLines(const std::shared_ptr<const SetText> &text, const std::vector<int> &rows)
    {
        for (int i = 0; i < text->layout.lineCount(); ++i)
            add(rows[std::min(static_cast<size_t>(i), rows.size() - 1)], TextLine{text, i, {}});
    }

    [[nodiscard]] SetAs as(TextRole role, Alignment alignment = Alignment::Left, int block = -1) const
    {
        return {role, alignment, m_article.id, block};
    }

    void setHead()
    {
        const int row = 0;
        if (!m_plan.chip.isEmpty()) {
            setChip(row);
            const FontId font = m_article.dateChip.ranges.front().font;
            const qreal width = m_setter.width(font, m_article.dateChip.text);
            const qreal baseline = m_plan.chip.center().y() + m_setter.capHeight(font) / 2;
            const bool filled = m_look.ornament == Ornament::Filled;
            const qreal x = filled ? m_plan.chip.center().x() - width / 2 : m_plan.chip.left();
            addLines(m_setter.setLine(m_article.dateChip, {x, baseline, width}, as(TextRole::DateChip)), {row});
        }
        if (!m_article.headline.isEmpty())
            addLines(m_setter.set(m_article.headline, m_article.headlineChunks, m_plan.headlineEnds,
                                  m_plan.headlinePlaces, as(TextRole::Headline)),
                     {row});
        if (!m_article.sourceLine.isEmpty()) {
            const auto text = m_setter.setLine(m_article.sourceLine, {0, m_plan.sourceBaseline, m_style.width},
                                               as(TextRole::SourceLine));
            addLines(text, {row});
            for (LinkArea &area : linkAreas(m_article.sourceLine, *text))
                add(row, std::move(area));
        }
        const qreal rule = m_plan.headRows * m_grid.row - fromPoints(1.2);
        add(row,
            Fill{QRectF(0, rule, m_style.width, fromPoints(0.5)), m_look.colour(QStringLiteral("hairline")), {}, 0});
    }

    /// What makes the date stand out: a box behind it, or a rule between it and the headline.
    void setChip(int row)
    {
        if (m_look.ornament == Ornament::Filled) {
            add(row, Fill{m_plan.chip, m_style.sectionColour, {}, fromMillimetres(0.6)});
            return;
        }
        const QRectF rule(m_plan.chip.right() - fromPoints(4), m_plan.chip.top(), fromPoints(0.8),
                          m_plan.chip.height());
        add(row, Fill{rule, m_style.sectionColour, {}, 0});
    }

    void setPhoto(size_t number)
    {
        const ShapedPhoto &photo = m_article.photos[number];
        const GalleyPlan::Photo &placed = m_plan.placedPhotos[number];
        add(placed.row,
            PhotoItem{photo.sha256, placed.rect, placed.crop, Shade::None, photo.alternative, m_article.id});
        if (placed.captionEnds.empty())
            return;
        const qreal leading = fromPoints(m_look.style(QStringLiteral("caption")).leading);
        const FontId font = photo.caption.ranges.front().font;
        std::vector<LinePlace> places;
        for (size_t i = 0; i < placed.captionEnds.size(); ++i) {
            const qreal baseline =
                placed.captionTop + leading * static_cast<qreal>(i) + leading - m_setter.descent(font);
            places.push_back({placed.rect.left(), baseline, placed.rect.width()});
        }
        addLines(m_setter.set(photo.caption, photo.captionChunks, placed.captionEnds, places, as(TextRole::Caption)),
                 {placed.row});
    }

    void setBlock(size_t number)
    {
        const ShapedBlock &block = m_article.blocks[number];
        const GalleyPlan::Block &planned = m_plan.blocks[number];
        if (planned.ends.empty())
            return;
        const bool heading = block.kind == ShapedBlock::Kind::Heading;
        const bool bullet = block.kind == ShapedBlock::Kind::Bullet;
        if (!block.marker.isEmpty()) {
            const LinePlace &first = planned.places.front();
            const qreal x = first.x - m_look.length(QStringLiteral("bulletIndent")) + fromMillimetres(1);
            addLines(m_setter.setLine(block.marker, {x, first.baseline, 0},
                                      as(TextRole::Bullet, Alignment::Left, block.index)),
                     {planned.row});
        }
        const TextRole role = heading ? TextRole::Subheading : bullet ? TextRole::Bullet : TextRole::Body;
        const auto text = m_setter.set(block.text, block.chunks, planned.ends, planned.places,
                                       as(role, heading ? Alignment::Left : Alignment::Justified, block.index));
        std::vector<int> rows(planned.ends.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<int>(planned.places[i].baseline / m_grid.row);
        addLines(text, rows);
        for (LinkArea &area : linkAreas(block.text, *text)) {
            const int row = static_cast<int>(area.rect.center().y() / m_grid.row);
            add(row, std::move(area));
        }
        if (heading) {
            const LinePlace &last = planned.places.back();
            const qreal y = last.baseline + fromPoints(3.4);
            add(rows.back(), Fill{QRectF(last.x, y, last.width, fromPoints(0.8)), m_style.sectionColour, {}, 0});
        }
    }

    /// A hairline between columns.
    void setColumnRules()
    {
        const qreal x = m_style.width / 2;
        for (const auto &[from, to] : m_plan.columns) {
            const qreal top = from * m_grid.row + m_grid.baseline - m_grid.capHeight;
            const QRectF rule(x - fromPoints(0.2), top, fromPoints(0.4), (to - 1) * m_grid.row + m_grid.baseline - top);
            add(from, Fill{rule, m_look.colour(QStringLiteral("hairline")), {}, 0});
        }
    }

    void setQrCodes()
    {
        const qreal size = m_look.length(QStringLiteral("qrSize"));
        const qreal quiet = m_look.length(QStringLiteral("qrQuiet"));
        const qreal box = size + 4 * quiet;
        const bool two = m_style.width > fromMillimetres(120);
        const qreal width = two ? (m_style.width - fromMillimetres(4)) / 2 : m_style.width;
        for (size_t i = 0; i < m_article.qrCodes.size(); ++i) {
            const size_t column = two ? i % 2 : 0;
            const size_t line = two ? i / 2 : i;
            const QPointF origin(static_cast<qreal>(column) * (width + fromMillimetres(4)),
                                 m_plan.qrRow * m_grid.row + fromMillimetres(2)
                                     + static_cast<qreal>(line) * (box + fromMillimetres(2)));
            setQr(m_article.qrCodes[i], QRectF(origin, QSizeF(width, box)), size, quiet);
        }
    }

    /// A QR code on a white square (its quiet zone) in a pale box, its label beside it; the whole box is a link.
    void setQr(const ShapedQr &qr, const QRectF &box, qreal size, qreal quiet)
    {
        const int row = m_plan.qrRow;
        add(row, Fill{box, m_look.colour(QStringLiteral("sky")), {}, fromMillimetres(1)});
        const QRectF white(box.left() + quiet, box.top() + quiet, size + 2 * quiet, size + 2 * quiet);
        add(row, Fill{white, m_look.colour(QStringLiteral("white")), {}, 0});
        QrItem item = qrItem(qr.url);
        item.rect = white.adjusted(quiet, quiet, -quiet, -quiet);
        add(row, std::move(item));
        const TextStyle labelStyle = m_look.style(QStringLiteral("qrLabel"));
        const TextStyle addressStyle = m_look.style(QStringLiteral("qrAddress"));
        const qreal left = white.right() + quiet * 1.5;
        const qreal width = box.right() - quiet - left;
        const auto ends = breakLines(qr.labelChunks, Measure{{}, width}, Alignment::Left);
        const qreal leading = fromPoints(labelStyle.leading);
        const qreal height = leading * static_cast<qreal>(ends.size()) + fromPoints(addressStyle.leading);
        const qreal top = box.center().y() - height / 2;
        std::vector<LinePlace> places;
        places.reserve(ends.size());
        for (size_t i = 0; i < ends.size(); ++i)
            places.push_back({left, top + leading * static_cast<qreal>(i + 1) - fromPoints(2.5), width});
        if (!ends.empty())
            addLines(m_setter.set(qr.label, qr.labelChunks, ends, places, as(TextRole::QrLabel)), {row});
        StyledText address;
        address.append(QUrl(qr.url).host(), m_setter.font(addressStyle), addressStyle.colour);
        if (!address.isEmpty())
            addLines(m_setter.setLine(address, {left, top + height - fromPoints(1.5), width}, as(TextRole::QrLabel)),
                     {row});
        add(row, LinkArea{box, qr.url, {}});
    }

    const ShapedArticle &m_article;
    const GalleyStyle &m_style;
    const GalleyPlan &m_plan;
    const Template &m_look;
    Typesetter &m_setter;
    Grid m_grid;
    Galley m_galley;
};

} // namespace

Galley setGalley(const ShapedArticle &article, const GalleyStyle &style, const GalleyPlan &plan, const Template &look,
                 Typesetter &setter)
{
    return Setter(article, style, plan, look, setter).set();
}

std::vector<LinkArea> linkAreas(const StyledText &text, const SetText &set)
{
    std::vector<LinkArea> areas;
    for (const StyledRange &range : text.ranges) {
        if (range.link.isEmpty())
            continue;
        for (int i = 0; i < set.layout.lineCount(); ++i) {
            const QTextLine line = set.layout.lineAt(i);
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            areas.push_back({QRectF(left, line.y(), right - left, line.height()), range.link, {}});
        }
    }
    return areas;
}

} // namespace DiemTin
