// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayoutFix: what the composer could not do, put right by a smaller photo or another number of pages.

#pragma once

#include "models/composer/composer.h"
#include "models/preflight/finding.h"

#include <memory>
#include <optional>

namespace DiemTin {

/// Tries smaller photos on a composition of its own and gives the findings of layout hints a fix where one helps: the
/// width is then part of the sentence. Findings whose article has no photo, or that no photo can help, stay as they
/// are. A number of pages that cannot be reached has the number there is as its fix. Remembers what it has composed;
/// belongs to one thread.
class LayoutFix
{
public:
    LayoutFix();
    ~LayoutFix();

    /// `proof` is that of the content; its hints and diagnostics are looked at. Composes only where there are hints
    /// that a photo might help.
    void addTo(Findings &findings, const IssueContent &content, const Proof &proof);

private:
    /// The hint with the greatest width of its placement's photos that takes it away without a new one.
    [[nodiscard]] std::optional<LayoutHint> helped(const IssueContent &content, const Template &look,
                                                   const LayoutHint &hint);

    std::unique_ptr<Composer> m_composer; ///< made when it is first needed
};

} // namespace DiemTin
