// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves of placements.

#include "models/tables/placementmoves.h"

#include <algorithm>

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

Issue withStepped(const Issue &issue, const QUuid &placement, MoveDirection direction)
{
    const std::optional<PlacementSpot> spot = findPlacement(issue, placement);
    if (!spot)
        return issue;
    const int length = static_cast<int>(issue.sections.at(spot->section).placements.size());
    if (direction == MoveDirection::Up) {
        if (spot->position > 0)
            return withMoved(issue, {placement}, {spot->section, spot->position - 1});
        if (spot->section == 0)
            return issue;
        const int end = static_cast<int>(issue.sections.at(spot->section - 1).placements.size());
        return withMoved(issue, {placement}, {spot->section - 1, end});
    }
    if (spot->position + 1 < length)
        return withMoved(issue, {placement}, {spot->section, spot->position + 2});
    if (spot->section + 1 < issue.sections.size())
        return withMoved(issue, {placement}, {spot->section + 1, 0});
    return issue;
}

Issue withRemoved(const Issue &issue, const QUuid &placement)
{
    Issue changed = issue;
    for (Section &section : changed.sections)
        section.placements.removeIf([&](const Placement &p) { return p.id == placement; });
    return changed;
}

} // namespace DiemTin
