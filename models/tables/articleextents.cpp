// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures articles on pages.

#include "models/tables/articleextents.h"

#include "models/base/length.h"
#include "models/composer/template.h"

#include <utility>

namespace DiemTin {
namespace {

/// From the top of the first to the foot of the last of an article's lines and photos.
struct Span
{
    qreal top = 0;
    qreal bottom = 0;
};

bool isArticleText(TextRole role)
{
    return role >= TextRole::Headline && role <= TextRole::QrLabel;
}

QHash<QUuid, Span> spansOf(const Page &page)
{
    QHash<QUuid, Span> spans;
    const auto stretch = [&spans](const QUuid &article, const QRectF &rect) {
        const auto span = spans.find(article);
        if (span == spans.end()) {
            spans.insert(article, {rect.top(), rect.bottom()});
            return;
        }
        span->top = std::min(span->top, rect.top());
        span->bottom = std::max(span->bottom, rect.bottom());
    };
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextLine>(&item); line && isArticleText(line->text->role)) {
            const QRectF rect = line->text->layout.lineAt(line->line).rect().translated(line->origin);
            stretch(line->text->article, rect);
        } else if (const auto *photo = std::get_if<PhotoItem>(&item)) {
            stretch(photo->article, photo->rect);
        }
    }
    spans.remove(QUuid());
    return spans;
}

QHash<QUuid, double> heightsOf(const Page &page)
{
    // Every template keeps the house's margins closely enough for an estimate.
    const Template house;
    const qreal block = page.size.height() - fromMillimetres(house.marginTop + house.marginBottom);
    QHash<QUuid, double> heights;
    const QHash<QUuid, Span> spans = spansOf(page);
    for (const auto &[article, span] : spans.asKeyValueRange())
        heights.insert(article, std::min(1.0, (span.bottom - span.top) / block));
    return heights;
}

} // namespace

bool ArticleExtents::setProof(const Proof &proof)
{
    decltype(m_pages) pages;
    Heights total;
    for (const std::shared_ptr<const Page> &page : proof.pages) {
        const auto known = m_pages.find(page);
        const Heights heights = known != m_pages.end() ? known->second : heightsOf(*page);
        for (const auto &[article, height] : heights.asKeyValueRange())
            total[article] += height;
        pages.emplace(page, heights);
    }
    m_pages = std::move(pages);
    return std::exchange(m_total, total) != total;
}

} // namespace DiemTin
