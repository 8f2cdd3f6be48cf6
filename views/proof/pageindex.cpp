// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading pages for their articles.

#include "views/proof/pageindex.h"

#include <QTextLine>

#include <algorithm>
#include <utility>

namespace DiemTin {
namespace {

bool belongsToFront(TextRole role)
{
    return role == TextRole::ContentsLine || role == TextRole::ContentsSection || role == TextRole::ContentsTitle
        || role == TextRole::CoverText || role == TextRole::Nameplate;
}

/// The line where it is part of an article's own text.
const TextLine *articleLine(const PageItem &item)
{
    const auto *line = std::get_if<TextLine>(&item);
    const bool own = line != nullptr && !line->text->article.isNull() && !belongsToFront(line->text->role)
        && !isFurniture(line->text->role);
    return own ? line : nullptr;
}

bool isBody(TextRole role)
{
    return role == TextRole::Body || role == TextRole::Bullet || role == TextRole::Subheading;
}

/// The number or dot before a bullet's text is a text of its own.
bool isMarker(const SetText &text)
{
    return text.role == TextRole::Bullet && text.layout.lineCount() == 1 && !text.layout.text().contains(u' ')
        && text.layout.text().size() <= 3;
}

CaretPlace caretIn(const TextLine &line, int page, int position)
{
    const QTextLine set = line.text->layout.lineAt(line.line);
    const int inside = std::clamp(position, set.textStart(), set.textStart() + set.textLength());
    const QRectF whole = printedRect(line);
    return {page, QRectF(line.origin.x() + set.cursorToX(inside), whole.top(), 0, whole.height()), whole};
}

/// The colour of the last fill that the line stands on: a section's name stands on a tab in its colour.
QColor groundOf(const TextLine &line, const QList<const Fill *> &fills)
{
    const QPointF middle = printedRect(line).center();
    const auto ground = std::find_if(fills.crbegin(), fills.crend(),
                                     [middle](const Fill *fill) { return fill->rect.contains(middle); });
    return ground == fills.crend() ? QColor() : (*ground)->colour;
}

} // namespace

QRectF printedRect(const TextLine &line)
{
    const QTextLine set = line.text->layout.lineAt(line.line);
    const qreal left = set.cursorToX(set.textStart());
    const qreal right = set.cursorToX(set.textStart() + static_cast<int>(lineText(line).size()));
    return {line.origin.x() + left, line.origin.y() + set.y(), std::max(0.0, right - left), set.height()};
}

void PageIndex::setProof(const Proof &proof)
{
    QHash<const Page *, Entry> entries;
    entries.reserve(static_cast<qsizetype>(proof.pages.size()));
    for (const std::shared_ptr<const Page> &page : proof.pages) {
        const auto known = m_entries.constFind(page.get());
        entries.insert(page.get(), known != m_entries.cend() ? *known : read(*page));
    }
    m_entries = std::move(entries);
    m_pages = proof.pages;
}

PageIndex::Entry PageIndex::read(const Page &page)
{
    Entry entry;
    QList<const Fill *> fills;
    for (const PageItem &item : page.items) {
        if (const auto *fill = std::get_if<Fill>(&item))
            fills.append(fill);
        if (const TextLine *line = articleLine(item); line != nullptr && !entry.articles.contains(line->text->article))
            entry.articles.append(line->text->article);
        if (const auto *line = std::get_if<TextLine>(&item);
            line != nullptr && line->text->role == TextRole::RunningHead && !entry.sectionColour.isValid())
            entry.sectionColour = groundOf(*line, fills);
    }
    return entry;
}

QList<int> PageIndex::pagesOf(const QUuid &article) const
{
    QList<int> pages;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (m_entries.constFind(m_pages[page].get())->articles.contains(article))
            pages.append(static_cast<int>(page));
    }
    return pages;
}

QRectF PageIndex::areaOf(const QUuid &article, int page) const
{
    QRectF area;
    if (page < 0 || std::cmp_greater_equal(page, m_pages.size()))
        return area;
    for (const PageItem &item : m_pages[static_cast<std::size_t>(page)]->items) {
        if (const TextLine *line = articleLine(item); line != nullptr && line->text->article == article)
            area |= printedRect(*line);
        else if (const auto *photo = std::get_if<PhotoItem>(&item); photo != nullptr && photo->article == article)
            area |= photo->rect;
    }
    return area;
}

std::optional<CaretPlace> PageIndex::placeOf(const QUuid &article, int block, int position) const
{
    const TextLine *best = nullptr;
    int bestPage = -1;
    for (const int page : pagesOf(article)) {
        for (const PageItem &item : m_pages[static_cast<std::size_t>(page)]->items) {
            const TextLine *line = articleLine(item);
            if (line == nullptr || line->text->article != article || line->text->block != block
                || (block < 0 ? line->text->role != TextRole::Headline : isMarker(*line->text)))
                continue;
            // A place between two lines belongs to the later one, where the next character will stand.
            if (best != nullptr && position < line->text->layout.lineAt(line->line).textStart())
                return caretIn(*best, bestPage, position);
            best = line;
            bestPage = page;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(caretIn(*best, bestPage, position));
}

QColor PageIndex::sectionColour(int page) const
{
    if (page < 0 || std::cmp_greater_equal(page, m_pages.size()))
        return {};
    return m_entries.value(m_pages[static_cast<std::size_t>(page)].get()).sectionColour;
}

QList<const SetText *> PageIndex::textsOf(const QUuid &article) const
{
    QList<const SetText *> texts;
    for (const int page : pagesOf(article)) {
        for (const PageItem &item : m_pages[static_cast<std::size_t>(page)]->items) {
            const TextLine *line = articleLine(item);
            if (line != nullptr && line->text->article == article && !texts.contains(line->text.get()))
                texts.append(line->text.get());
        }
    }
    return texts;
}

PageIndex::Summary PageIndex::summaryOf(const QUuid &article) const
{
    Summary summary;
    for (const SetText *text : textsOf(article)) {
        if (text->role == TextRole::Headline)
            summary.headline = text->layout.text().simplified();
        else if (text->role == TextRole::SourceLine)
            summary.source = text->layout.text().simplified();
        else if (isBody(text->role) && !isMarker(*text))
            summary.words += static_cast<int>(text->layout.text().split(u' ', Qt::SkipEmptyParts).size());
    }
    return summary;
}

QString PageIndex::textOf(const QUuid &article) const
{
    QStringList parts;
    QString marker;
    for (const SetText *text : textsOf(article)) {
        const QString words = text->layout.text().simplified();
        if (isMarker(*text)) {
            marker = words + u' ';
        } else if (isBody(text->role) || text->role == TextRole::Headline || text->role == TextRole::SourceLine) {
            parts.append(marker + words);
            marker.clear();
        }
    }
    return parts.join(u'\n');
}

} // namespace DiemTin
