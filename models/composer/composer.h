// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composer: an issue's content and a template go in, a Proof comes out.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"

#include <memory>

namespace DiemTin {

struct Template;

/// Composes issues and remembers the galleys it has set, so that after an edit only the changed article is set again.
/// A pure function apart from that memory: equal input gives an equal Proof. One composer belongs to one thread.
class Composer
{
public:
    Composer();
    ~Composer();
    Composer(const Composer &) = delete;
    Composer &operator=(const Composer &) = delete;

    /// The issue as pages. Never fails: what cannot be done is told in Proof::diagnostics.
    [[nodiscard]] Proof compose(const IssueContent &content, const Template &look);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace DiemTin
