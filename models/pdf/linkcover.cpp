// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares the places of link areas and items.

#include "models/pdf/linkcover.h"

#include "models/pdf/weburl.h"

namespace DiemTin {

namespace {

constexpr qreal MostOfIt = 0.7;

qreal area(const QRectF &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

struct Cover
{
    QRectF link;

    bool operator()(const TextLine &line) const
    {
        const QRectF text = line.text->layout.lineAt(line.line).naturalTextRect().translated(line.origin);
        return link.contains(text.center()) || text.contains(link.center());
    }
    bool operator()(const PhotoItem &photo) const { return isOver(photo.rect); }
    bool operator()(const QrItem &code) const { return isOver(code.rect); }
    bool operator()(const auto &) const { return false; }

    [[nodiscard]] bool isOver(const QRectF &rect) const { return area(link & rect) >= MostOfIt * area(rect); }
};

} // namespace

bool leadsSomewhere(const Anchors &anchors, const LinkArea &area)
{
    return area.url.isEmpty() ? anchors.place(area.anchor).page >= 0 : encodedUri(area.url).has_value();
}

std::vector<int> coveredItems(const Page &page, const Anchors &anchors)
{
    std::vector<int> covered(page.items.size(), -1);
    for (size_t i = 0; i < page.items.size(); ++i) {
        const auto *link = std::get_if<LinkArea>(&page.items[i]);
        if (!link || !leadsSomewhere(anchors, *link))
            continue;
        for (size_t j = 0; j < page.items.size(); ++j) {
            if (covered[j] < 0 && std::visit(Cover{link->rect}, page.items[j]))
                covered[j] = static_cast<int>(i);
        }
    }
    return covered;
}

} // namespace DiemTin
