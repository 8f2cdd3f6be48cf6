// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule finds nothing unless it says so.

#include "models/preflight/rule.h"

namespace DiemTin {

Findings Rule::checkArticle(const CheckedArticle &, const Surroundings &) const
{
    return {};
}

Findings Rule::checkIssue(const CheckedIssue &, const Surroundings &) const
{
    return {};
}

Findings Rule::checkPages(const CheckedIssue &, const Proof &, const Surroundings &) const
{
    return {};
}

} // namespace DiemTin
