// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what stands on a page back to the article it belongs to.

#pragma once

#include "models/composer/proof.h"
#include "models/preflight/checkedtext.h"

#include <algorithm>

namespace DiemTin {

/// The issue's article of this id, or null.
[[nodiscard]] inline const CheckedArticle *articleOf(const CheckedIssue &issue, const QUuid &id)
{
    const auto it =
        std::ranges::find_if(issue.articles, [&id](const auto &article) { return article->article.id == id; });
    return it == issue.articles.end() ? nullptr : it->get();
}

/// Which of the article's photos this is, from 0; -1: none.
[[nodiscard]] inline int photoOf(const CheckedArticle &article, const QString &sha256)
{
    const auto it = std::ranges::find(article.article.photos, sha256, &PhotoUse::sha256);
    return it == article.article.photos.end() ? -1 : static_cast<int>(it - article.article.photos.begin());
}

/// Whether one of the findings speaks of this article.
[[nodiscard]] inline bool tells(const Findings &findings, const QUuid &article)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.place.article == article; });
}

/// What the composer says under this id, each at the words it means.
[[nodiscard]] Findings composerFindings(const CheckedIssue &issue, const Proof &proof, const QString &id);

} // namespace DiemTin
