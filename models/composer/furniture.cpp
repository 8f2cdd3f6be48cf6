// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds pages: galleys at their places, running heads, folios.

#include "models/composer/furniture.h"

#include "models/base/hash.h"
#include "models/base/length.h"

#include <cmath>

namespace DiemTin {

namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

void addRect(ContentHash &hash, const QRectF &rect)
{
    hash.add(rect.x()).add(rect.y()).add(rect.width()).add(rect.height());
}

quint64 lookOf(const Page &page)
{
    ContentHash hash;
    hash.add(page.size.width()).add(page.size.height()).add(page.number);
    for (const PageItem &item : page.items) {
        hash.add(static_cast<quint64>(item.index()));
        std::visit(
            Overloaded{[&](const TextLine &line) {
                           hash.add(line.text->hash).add(line.line).add(line.origin.x()).add(line.origin.y());
                       },
                       [&](const Fill &fill) {
                           addRect(hash, fill.rect);
                           hash.add(quint64(fill.colour.rgba())).add(quint64(fill.endColour.rgba())).add(fill.radius);
                       },
                       [&](const Leader &leader) { addRect(hash, leader.rect); },
                       [&](const PhotoItem &photo) {
                           hash.add(QStringView(photo.sha256)).add(int(photo.shade));
                           addRect(hash, photo.rect);
                           addRect(hash, photo.crop);
                       },
                       [&](const QrItem &qr) {
                           hash.add(QStringView(qr.url));
                           addRect(hash, qr.rect);
                       },
                       [](const LinkArea &) {}, [](const Anchor &) {}},
            item);
    }
    return hash.value();
}

} // namespace

qreal PageContext::pageWidth() const
{
    return fromMillimetres(look.page.width());
}
qreal PageContext::pageHeight() const
{
    return fromMillimetres(look.page.height());
}
qreal PageContext::left() const
{
    return fromMillimetres(look.marginLeft);
}
qreal PageContext::top() const
{
    return fromMillimetres(look.marginTop);
}
qreal PageContext::width() const
{
    return fromMillimetres(look.page.width() - look.marginLeft - look.marginRight);
}
qreal PageContext::height() const
{
    return fromMillimetres(look.page.height() - look.marginTop - look.marginBottom);
}
int PageContext::rows() const
{
    return static_cast<int>(std::floor(height() / grid.row));
}

SectionLook PageContext::section(SectionKind kind) const
{
    SectionLook result = look.sections.value(kind);
    const Section *section = content.issue.section(kind);
    if (section && !section->title.isEmpty())
        result.title = section->title;
    return result;
}

GalleyStyle PageContext::style(ArticleForm form, const QColor &sectionColour) const
{
    GalleyStyle result{form, width(), sectionColour, true};
    if (look.columns > 1) {
        result.column = (width() - look.length(QStringLiteral("columnGap"))) / 2;
        result.pageRows = rows();
    }
    return result;
}

QString PageContext::weekFrom() const
{
    const QDate from = content.issue.weekFrom;
    if (!from.isValid())
        return {};
    const bool sameYear = from.year() == content.issue.weekTo.year();
    return printedDate(from) + (sameYear ? QString() : QLatin1Char('/') + QString::number(from.year()));
}

QString PageContext::weekTo() const
{
    const QDate to = content.issue.weekTo;
    return to.isValid() ? printedDate(to) + QLatin1Char('/') + QString::number(to.year()) : QString();
}

PageItem moved(PageItem item, QPointF by)
{
    std::visit(Overloaded{[by](TextLine &line) { line.origin += by; }, [by](Anchor &anchor) { anchor.position += by; },
                          [by](auto &other) { other.rect.translate(by); }},
               item);
    return item;
}

PageBuilder::PageBuilder(PageContext &context, int number)
    : m_context(context)
    , m_page(std::make_shared<Page>())
{
    m_page->size = {context.pageWidth(), context.pageHeight()};
    m_page->number = number;
}

void PageBuilder::add(const Galley &galley, QPointF origin, int from, int to)
{
    const QPointF by = origin - QPointF(0, from * m_context.grid.row);
    for (const GalleyItem &item : galley.items) {
        if (item.row >= from && item.row < to)
            add(moved(item.item, by));
    }
}

qreal PageBuilder::addText(const QString &styleName, const QString &text, QPointF baseline, TextRole role,
                           Alignment alignment, qreal width, const QColor &colour)
{
    if (text.isEmpty())
        return 0;
    const TextStyle style = m_context.look.style(styleName);
    const auto set = m_context.setter.setRecurring(style, style.capitals ? text.toUpper() : text,
                                                   colour.isValid() ? colour : style.colour, role);
    const qreal natural = set->layout.lineAt(0).naturalTextWidth();
    const qreal shift = alignment == Alignment::Right ? width - natural
        : alignment == Alignment::Centred             ? (width - natural) / 2
                                                      : 0;
    add(TextLine{set, 0, baseline + QPointF(shift, 0)});
    return natural;
}

int PageBuilder::addParagraph(const QString &styleName, const QString &text, QPointF baseline, qreal width,
                              TextRole role, Alignment alignment, const QColor &colour)
{
    const TextStyle style = m_context.look.style(styleName);
    StyledText styled;
    styled.append(style.capitals ? text.toUpper() : text, m_context.setter.font(style),
                  colour.isValid() ? colour : style.colour);
    const std::vector<Chunk> chunks = m_context.setter.measure(styled);
    const std::vector<LineEnd> ends = breakLines(chunks, Measure{{}, width}, alignment);
    if (ends.empty())
        return 0;
    std::vector<LinePlace> places;
    places.reserve(ends.size());
    for (size_t i = 0; i < ends.size(); ++i)
        places.push_back({baseline.x(), baseline.y() + fromPoints(style.leading) * static_cast<qreal>(i), width});
    const auto set = m_context.setter.set(styled, chunks, ends, places, {role, alignment, QUuid(), -1});
    for (int i = 0; i < set->layout.lineCount(); ++i)
        add(TextLine{set, i, {}});
    return static_cast<int>(ends.size());
}

QString PageBuilder::tabText(const SectionLook &section, qreal mostWidth) const
{
    const FontId font = m_context.setter.font(m_context.look.style(QStringLiteral("sectionTab")));
    const QString numeral = section.numeral.isEmpty() ? QString() : section.numeral + QStringLiteral("  ");
    QStringList words = section.title.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString text = numeral + words.join(QLatin1Char(' '));
    while (words.size() > 1 && m_context.setter.width(font, text) > mostWidth) {
        words.removeLast();
        text = numeral + words.join(QLatin1Char(' ')) + QStringLiteral(" …");
    }
    return text;
}

qreal PageBuilder::addTab(const SectionLook &section, QPointF corner, qreal mostWidth)
{
    const FontId font = m_context.setter.font(m_context.look.style(QStringLiteral("sectionTab")));
    const qreal padding = fromMillimetres(3.2);
    const QString text = tabText(section, mostWidth - 2 * padding);
    const QRectF tab(corner,
                     QSizeF(m_context.setter.width(font, text) + 2 * padding,
                            m_context.look.length(QStringLiteral("sectionTabHeight"))));
    add(Fill{tab, section.colour, {}, 0});
    addText(QStringLiteral("sectionTab"), text,
            {tab.left() + padding, tab.center().y() + m_context.setter.capHeight(font) / 2}, TextRole::RunningHead);
    return tab.width();
}

qreal PageBuilder::addHeadName(const SectionLook &section, qreal top)
{
    if (m_context.look.ornament == Ornament::Filled)
        return addTab(section, {m_context.left(), top}, m_context.width());
    const FontId font = m_context.setter.font(m_context.look.style(QStringLiteral("sectionTab")));
    const qreal middle = top + m_context.look.length(QStringLiteral("sectionTabHeight")) / 2;
    return addText(QStringLiteral("sectionTab"), tabText(section, m_context.width()),
                   {m_context.left(), middle + m_context.setter.capHeight(font) / 2}, TextRole::RunningHead,
                   Alignment::Left, 0, section.colour);
}

void PageBuilder::addFurniture(const SectionLook &section)
{
    const qreal top = m_context.look.length(QStringLiteral("runningHeadTop"));
    const qreal tabHeight = m_context.look.length(QStringLiteral("sectionTabHeight"));
    const qreal rule = m_context.look.length(QStringLiteral("headRule"));
    const qreal tab = addHeadName(section, top);
    add(Fill{QRectF(m_context.left(), top + tabHeight, m_context.width(), rule), section.colour, {}, 0});
    const FontId font = m_context.setter.font(m_context.look.style(QStringLiteral("runningHead")));
    const QString head = m_context.text(QStringLiteral("runningHead")).arg(m_context.content.issue.number.toString());
    // A long section name comes before the digest's own.
    if (tab + m_context.setter.width(font, head) + fromMillimetres(6) <= m_context.width())
        addText(QStringLiteral("runningHead"), head,
                {m_context.left(), top + tabHeight / 2 + m_context.setter.capHeight(font) / 2}, TextRole::RunningHead,
                Alignment::Right, m_context.width());
    addFolio();
}

void PageBuilder::addFolio()
{
    const qreal middle =
        m_context.pageHeight() - m_context.look.length(QStringLiteral("folioBottom")) - fromMillimetres(1);
    const FontId font = m_context.setter.font(m_context.look.style(QStringLiteral("folio")));
    if (!m_context.weekFrom().isEmpty())
        addText(QStringLiteral("folio"),
                m_context.text(QStringLiteral("folio")).arg(m_context.weekFrom(), m_context.weekTo()),
                {m_context.left(), middle + m_context.setter.capHeight(font) / 2}, TextRole::Folio);
    const QSizeF size(fromMillimetres(8.6), fromMillimetres(5.8));
    const QRectF box(m_context.left() + m_context.width() - size.width(), middle - size.height() / 2, size.width(),
                     size.height());
    const bool filled = m_context.look.ornament == Ornament::Filled;
    if (filled)
        add(Fill{box, m_context.look.colour(QStringLiteral("navy")), {}, 0});
    const FontId numberFont = m_context.setter.font(m_context.look.style(QStringLiteral("folioNumber")));
    addText(QStringLiteral("folioNumber"), QString::number(m_page->number),
            {box.left(), middle + m_context.setter.capHeight(numberFont) / 2}, TextRole::Folio,
            filled ? Alignment::Centred : Alignment::Right, box.width());
}

std::shared_ptr<const Page> PageBuilder::take()
{
    m_page->hash = lookOf(*m_page);
    for (const PageItem &item : m_page->items) {
        if (const auto *line = std::get_if<TextLine>(&item))
            m_page->glyphs += static_cast<int>(lineText(*line).remove(QLatin1Char(' ')).size());
    }
    return std::move(m_page);
}

} // namespace DiemTin
