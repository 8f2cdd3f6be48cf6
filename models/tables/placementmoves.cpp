// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves of placements.

#include "models/tables/placementmoves.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace DiemTin {
namespace {

template <typename Matches>
std::optional<PlacementSpot> findWhere(const Issue &issue, Matches matches)
{
    for (int s = 0; s < issue.sections.size(); ++s) {
        const QList<Placement> &placements = issue.sections.at(s).placements;
        const auto found = std::ranges::find_if(placements, matches);
        if (found != placements.end())
            return PlacementSpot{s, static_cast<int>(found - placements.begin())};
    }
    return std::nullopt;
}

/// Placements standing together in one section.
struct Block
{
    QList<QUuid> ids;
};

QList<Block> blocksOf(const Issue &issue, const QList<QUuid> &placements)
{
    QList<Block> blocks;
    for (const Section &section : issue.sections) {
        bool open = false;
        for (const Placement &placement : section.placements) {
            const bool meant = placements.contains(placement.id);
            if (meant && !open)
                blocks.append(Block());
            if (meant)
                blocks.last().ids.append(placement.id);
            open = meant;
        }
    }
    return blocks;
}

/// Where a block of `count` placements from `first` on goes; nothing at the issue's end.
std::optional<PlacementSpot> stepOf(const Issue &issue, PlacementSpot first, qsizetype count, MoveDirection direction)
{
    const auto lengthOf = [&](int section) { return static_cast<int>(issue.sections.at(section).placements.size()); };
    const int behind = first.position + static_cast<int>(count);
    if (direction == MoveDirection::Up) {
        if (first.position > 0)
            return PlacementSpot{first.section, first.position - 1};
        if (first.section == 0)
            return std::nullopt;
        return PlacementSpot{first.section - 1, lengthOf(first.section - 1)};
    }
    if (behind < lengthOf(first.section))
        return PlacementSpot{first.section, behind + 1};
    if (first.section + 1 == issue.sections.size())
        return std::nullopt;
    return PlacementSpot{first.section + 1, 0};
}

} // namespace

std::optional<PlacementSpot> findPlacement(const Issue &issue, const QUuid &placement)
{
    return findWhere(issue, [&](const Placement &p) { return p.id == placement; });
}

std::optional<PlacementSpot> findArticle(const Issue &issue, const QUuid &article)
{
    return findWhere(issue, [&](const Placement &p) { return p.article == article; });
}

Issue withMoved(const Issue &issue, const QList<QUuid> &placements, PlacementSpot target)
{
    Issue changed = issue;
    if (target.section < 0 || target.section >= changed.sections.size())
        return changed;
    QList<Placement> moving;
    int position = std::clamp<int>(target.position, 0, changed.sections.at(target.section).placements.size());
    for (int s = 0; s < changed.sections.size(); ++s) {
        QList<Placement> staying;
        const QList<Placement> before = changed.sections.at(s).placements;
        for (int i = 0; i < before.size(); ++i) {
            if (!placements.contains(before.at(i).id)) {
                staying.append(before.at(i));
                continue;
            }
            moving.append(before.at(i));
            if (s == target.section && i < target.position)
                --position;
        }
        changed.sections[s].placements = staying;
    }
    QList<Placement> &into = changed.sections[target.section].placements;
    for (const Placement &placement : moving)
        into.insert(position++, placement);
    return changed;
}

Issue withStepped(const Issue &issue, const QList<QUuid> &placements, MoveDirection direction)
{
    QList<Block> blocks = blocksOf(issue, placements);
    if (direction == MoveDirection::Down)
        std::ranges::reverse(blocks);
    Issue changed = issue;
    for (const Block &block : std::as_const(blocks)) {
        // Blocks before this one may have changed its position, never its section.
        const std::optional<PlacementSpot> first = findPlacement(changed, block.ids.constFirst());
        if (!first)
            continue;
        if (const std::optional<PlacementSpot> target = stepOf(changed, *first, block.ids.size(), direction))
            changed = withMoved(changed, block.ids, *target);
    }
    return changed;
}

Issue withRemoved(const Issue &issue, const QList<QUuid> &placements)
{
    Issue changed = issue;
    for (Section &section : changed.sections)
        section.placements.removeIf([&](const Placement &p) { return placements.contains(p.id); });
    return changed;
}

Issue withPlaced(const Issue &issue, const QList<QUuid> &articles, PlacementSpot target)
{
    if (target.section < 0 || target.section >= issue.sections.size())
        return issue;
    QList<Placement> coming;
    QList<QUuid> present;
    for (const QUuid &article : articles) {
        if (std::ranges::find(coming, article, &Placement::article) != coming.end())
            continue;
        const std::optional<PlacementSpot> spot = findArticle(issue, article);
        coming.append(spot ? issue.sections.at(spot->section).placements.at(spot->position)
                           : Placement{.id = {}, .article = article, .contentsTitle = {}});
        if (spot)
            present.append(coming.constLast().id);
    }
    const QList<Placement> &into = issue.sections.at(target.section).placements;
    qsizetype position = std::clamp<qsizetype>(target.position, 0, into.size());
    position -= std::count_if(into.cbegin(), into.cbegin() + position,
                              [&](const Placement &placement) { return present.contains(placement.id); });
    Issue changed = withRemoved(issue, present);
    for (const Placement &placement : std::as_const(coming))
        changed.sections[target.section].placements.insert(position++, placement);
    return changed;
}

Issue withSorted(const Issue &issue, int section, const QHash<QUuid, Article> &articles)
{
    Issue changed = issue;
    QList<Placement> &placements = changed.sections[section].placements;
    QList<Placement> free;
    std::ranges::copy_if(placements, std::back_inserter(free), [](const Placement &p) { return !p.pinned; });
    const auto dateOf = [&](const Placement &placement) {
        const QDate date = articles.value(placement.article).date;
        return date.isValid() ? date.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    std::ranges::stable_sort(free, {}, dateOf);
    auto next = free.cbegin();
    for (Placement &placement : placements) {
        if (!placement.pinned)
            placement = *next++;
    }
    return changed;
}

} // namespace DiemTin
