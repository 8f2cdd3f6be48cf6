// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the next issue of the digest is, and what a copy of one is.

#pragma once

#include "models/editorial/issue.h"

#include <functional>

namespace DiemTin {

/// The issue that follows: next number, next Monday-to-Sunday week, cover, template and section titles of `last`. A
/// week that ends in another year than the last issue's is number 1 of that year; numbers in `taken` are passed over.
/// Without a last issue it is the first free number of the year of `today`, in the week of `today`.
[[nodiscard]] Issue followingIssue(const std::optional<Issue> &last, QDate today, QUuid id,
                                   const QList<IssueNumber> &taken = {});

/// The same articles, titles, layout wishes and cover under the number and week that followingIssue() gives after
/// `issue`. Sections and placements get new ids with `newId`, and the cover's highlights name the new placements.
[[nodiscard]] Issue duplicateOf(const Issue &issue, const QList<IssueNumber> &taken,
                                const std::function<QUuid()> &newId);

} // namespace DiemTin
