// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving placements within and between the sections of an issue, as values.

#pragma once

#include "models/editorial/issue.h"

#include <optional>

namespace DiemTin {

/// Where a placement stands: index of its section in Issue::sections and position in it, both from 0.
struct PlacementSpot
{
    int section = -1;
    int position = -1;

    bool operator==(const PlacementSpot &) const = default;
};

enum class MoveDirection { Up, Down };

/// Where the placement stands, or nothing.
[[nodiscard]] std::optional<PlacementSpot> findPlacement(const Issue &issue, const QUuid &placement);
/// Where the first placement of the article stands, or nothing.
[[nodiscard]] std::optional<PlacementSpot> findArticle(const Issue &issue, const QUuid &article);

/// The issue with these placements, in their present order, standing together before what is now at `target` (its
/// position may equal the section's length: at the end). Ids that are not in the issue are left out.
[[nodiscard]] Issue withMoved(const Issue &issue, const QList<QUuid> &placements, PlacementSpot target);
/// The issue with these placements one step up or down. Neighbours among them go as one block; past a section's edge a
/// block goes over into the next section. What stands at the issue's end already stays there.
[[nodiscard]] Issue withStepped(const Issue &issue, const QList<QUuid> &placements, MoveDirection direction);
/// The issue without these placements; their articles stay in the library.
[[nodiscard]] Issue withRemoved(const Issue &issue, const QList<QUuid> &placements);
/// The issue with these articles standing together, in this order, before what is now at `target`. One that the issue
/// has already moves, with its layout wishes; the others get a new placement without an id.
[[nodiscard]] Issue withPlaced(const Issue &issue, const QList<QUuid> &articles, PlacementSpot target);
/// The issue with a section sorted by its articles' dates, oldest first. Undated ones go to the end, equal dates keep
/// their order, and pinned placements keep their place in the section.
[[nodiscard]] Issue withSorted(const Issue &issue, int section, const QHash<QUuid, Article> &articles);

} // namespace DiemTin
