// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small issue with the contents it was printed with, to be spoilt by the cases.

#pragma once

#include "tests/preflight/rulecase.h"

namespace DiemTin {

/// Five articles (trend, two domestic, spotlight, two local) and contents that name each of them rightly: entries 0 to
/// 5, on pages 3, 5, 5, 7, 8 and 8.
[[nodiscard]] CaseIssue printedIssue();

/// Entry of the contents.
[[nodiscard]] PrintedEntry printed(const QString &section, const QString &date, const QString &title,
                                   const QString &page);

} // namespace DiemTin
