// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composer: an issue's content and a template go in, a Proof comes out.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"

#include <QHash>

#include <memory>

namespace DiemTin {

struct Template;

/// How the photos of placements (by id) stood in a composition: hashes of their layouts.
using PhotoLayouts = QHash<QUuid, quint64>;

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
    [[nodiscard]] Proof compose(const IssueContent &content, const Template &look)
    {
        return compose(content, look, {});
    }
    /// The same for a window that someone types in: photos of these placements keep these layouts where pages look
    /// hardly worse for it (see MakeupWeights::otherLayout), so that they do not change with every key.
    [[nodiscard]] Proof compose(const IssueContent &content, const Template &look, const PhotoLayouts &kept);
    /// The layouts that the last composition chose, of placements with photos that could stand otherwise.
    [[nodiscard]] const PhotoLayouts &photoLayouts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace DiemTin
