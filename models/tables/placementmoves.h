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
/// The issue with one placement one step up or down; past a section's edge it goes over into the next section.
/// Unchanged at the issue's ends.
[[nodiscard]] Issue withStepped(const Issue &issue, const QUuid &placement, MoveDirection direction);
/// The issue without this placement; its article stays in the library.
[[nodiscard]] Issue withRemoved(const Issue &issue, const QUuid &placement);

} // namespace DiemTin
