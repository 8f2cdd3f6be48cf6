// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule: one check of preflight; one file in rules/ is one rule.

#pragma once

#include "models/preflight/checkedtext.h"
#include "models/preflight/surroundings.h"

#include <vector>

namespace DiemTin {

/// Finds one kind of mistake. Stateless and pure: the same input gives the same findings; may run in any thread.
class Rule
{
public:
    virtual ~Rule() = default;
    /// Lower-case words joined by hyphens: "missing-final-stop".
    [[nodiscard]] virtual QString id() const = 0;
    /// What many findings of it are called together, in the person's language: "Thiếu dấu chấm cuối đoạn".
    [[nodiscard]] virtual QString title() const = 0;
    /// Findings that hang on one article alone; remembered until the article changes.
    [[nodiscard]] virtual Findings checkArticle(const CheckedArticle &article, const Surroundings &around) const;
    /// Findings that hang on several articles, the issue's own data or the library.
    [[nodiscard]] virtual Findings checkIssue(const CheckedIssue &issue, const Surroundings &around) const;
    /// Findings that hang on the composed pages; not asked while there are none.
    [[nodiscard]] virtual Findings checkPages(const CheckedIssue &issue, const Proof &proof,
                                              const Surroundings &around) const;
};

/// Every rule, in the order of their file names (written by the build).
[[nodiscard]] std::vector<const Rule *> allRules();

} // namespace DiemTin
