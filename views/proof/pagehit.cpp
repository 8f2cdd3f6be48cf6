// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pointing at pages.

#include "views/proof/pagehit.h"

#include "models/base/length.h"
#include "views/proof/pageindex.h"

#include <QTextLine>

#include <algorithm>

namespace DiemTin {
namespace {

constexpr qreal reach = fromMillimetres(6); ///< how far beside a line a click still means it

qreal distanceTo(const QRectF &rect, QPointF point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::max(dx, dy);
}

QUuid articleBehind(const Proof &proof, const QString &anchor)
{
    const auto found = std::ranges::find(proof.contents, anchor, &ContentsEntry::anchor);
    return found == proof.contents.end() ? QUuid() : found->article;
}

std::optional<PageHit> linkAt(const Proof &proof, const Page &page, QPointF point)
{
    for (const PageItem &item : page.items) {
        const auto *link = std::get_if<LinkArea>(&item);
        if (link == nullptr || link->anchor.isEmpty() || !link->rect.contains(point))
            continue;
        const QUuid article = articleBehind(proof, link->anchor);
        if (!article.isNull())
            return PageHit{.article = article, .role = TextRole::ContentsLine, .block = -1, .position = 0, .photo = {}};
    }
    return std::nullopt;
}

} // namespace

std::optional<PageHit> findHit(const Proof &proof, const Page &page, QPointF point)
{
    if (const std::optional<PageHit> link = linkAt(proof, page, point))
        return link;
    std::optional<PageHit> best;
    qreal bestDistance = reach;
    for (const PageItem &item : page.items) {
        if (const auto *photo = std::get_if<PhotoItem>(&item)) {
            if (photo->article.isNull() || !photo->rect.contains(point) || bestDistance <= 0)
                continue;
            // Only text printed over the photo comes before it, not text beside it.
            bestDistance = 0;
            best = PageHit{.article = photo->article,
                           .role = TextRole::Caption,
                           .block = -1,
                           .position = 0,
                           .photo = photo->sha256};
            continue;
        }
        const auto *line = std::get_if<TextLine>(&item);
        if (line == nullptr || line->text->article.isNull())
            continue;
        const QTextLine set = line->text->layout.lineAt(line->line);
        const qreal distance = distanceTo(printedRect(*line), point);
        if (distance >= bestDistance && !(distance == 0 && bestDistance == 0))
            continue;
        bestDistance = distance;
        best = PageHit{.article = line->text->article,
                       .role = line->text->role,
                       .block = line->text->block,
                       .position = set.xToCursor(point.x() - line->origin.x()),
                       .photo = {}};
    }
    return best;
}

QString findAddress(const Page &page, QPointF point)
{
    QString address;
    for (const PageItem &item : page.items) {
        const auto *link = std::get_if<LinkArea>(&item);
        if (link != nullptr && !link->url.isEmpty() && link->rect.contains(point))
            address = link->url;
    }
    return address;
}

} // namespace DiemTin
