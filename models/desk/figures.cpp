// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the pages of articles off a proof.

#include "models/desk/figures.h"

namespace DiemTin {

namespace {

/// Text that belongs to an article where it is printed whole, not to the contents or the cover that point at it.
bool isOwnText(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
    case TextRole::DateChip:
    case TextRole::SourceLine:
    case TextRole::Subheading:
    case TextRole::Body:
    case TextRole::Bullet:
        return true;
    default:
        return false;
    }
}

QHash<QUuid, int> articlePages(const Proof &proof)
{
    QHash<QUuid, int> pages;
    for (const auto &page : proof.pages) {
        for (const PageItem &item : page->items) {
            const auto *line = std::get_if<TextLine>(&item);
            if (line && line->text && isOwnText(line->text->role) && !pages.contains(line->text->article))
                pages.insert(line->text->article, page->number);
        }
    }
    return pages;
}

} // namespace

QHash<QUuid, int> startPages(const Issue &issue, const Proof &proof)
{
    const QHash<QUuid, int> pages = articlePages(proof);
    QHash<QUuid, int> result;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements) {
            if (const auto page = pages.constFind(placement.article); page != pages.cend())
                result.insert(placement.id, *page);
        }
    }
    return result;
}

} // namespace DiemTin
