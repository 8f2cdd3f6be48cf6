// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages put together item by item, for rules about pages.

#pragma once

#include "tests/preflight/rulecase.h"

namespace DiemTin {

/// An A4 page with these items, number `number`.
[[nodiscard]] std::shared_ptr<const Page> madeUpPage(int number, std::vector<PageItem> items);

/// A line of text of this role and article whose top left corner stands at `place` (composer units).
[[nodiscard]] PageItem madeUpLine(const QString &text, TextRole role, const QUuid &article, QPointF place);

/// Makes these the pages of the issue.
void setPages(CaseIssue &issue, std::vector<std::shared_ptr<const Page>> pages);

} // namespace DiemTin
