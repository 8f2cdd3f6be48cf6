// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes an issue's rows, for IssueStore.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

namespace DiemTin {

class Library;

/// Words of the column cover_line.part.
inline const QString PublisherPart = QStringLiteral("publisher");
inline const QString PillarPart = QStringLiteral("pillar");
inline const QString HighlightPart = QStringLiteral("highlight");

/// The word for the side in the database: automatic, left, right.
[[nodiscard]] QString photoSideId(PhotoSide side);
/// The side that photoSideId() calls so; automatic for any other word.
[[nodiscard]] PhotoSide photoSideFromId(const QString &id);

/// Writes the issue over what is stored under its id, and returns it with the ids that were missing. Must run within a
/// transaction.
[[nodiscard]] Result<Issue> writeIssue(const Library &library, Issue issue);

} // namespace DiemTin
