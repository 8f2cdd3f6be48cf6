// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preflight: runs every rule over an issue, and again only over what changed.

#pragma once

#include "models/preflight/layoutfix.h"
#include "models/preflight/rule.h"

#include <QHash>

namespace DiemTin {

/// An issue to be checked. Cheap to copy.
struct PreflightInput
{
    IssueContent content;
    QList<PrintedEntry> printedContents; ///< of an imported issue
    std::shared_ptr<const Proof> proof; ///< its pages; null: rules about pages are left out
};

/// What a check found, and what it looked at: findings mean that text and no later one.
struct PreflightReport
{
    IssueContent content;
    Findings findings;
};

/// Checks issues and remembers what it found in each article as long as that stays the same. Belongs to one thread.
class Preflight
{
public:
    /// The findings in printed order: what concerns the issue itself first, then article by article and place by place.
    /// A finding that is there twice comes once.
    [[nodiscard]] Findings check(const PreflightInput &input, const Surroundings &around);
    /// Forgets what was found: word lists, house style or the library have changed.
    void forget();

private:
    struct Known
    {
        std::shared_ptr<const CheckedArticle> article;
        Findings findings;
    };

    [[nodiscard]] const Known &known(const Article &article, const Placement &placement, SectionKind section,
                                     const Surroundings &around);

    QHash<QUuid, Known> m_known; ///< by placement
    LayoutFix m_layoutFix;
};

} // namespace DiemTin
