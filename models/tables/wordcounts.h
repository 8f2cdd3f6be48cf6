// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WordCounts: how many words the articles of the open issue have.

#pragma once

#include "models/editorial/issue.h"

namespace DiemTin {

/// Counts headline and text of each article, again only where it changed.
class WordCounts
{
public:
    /// Counts the articles of this content; those counted before and not named by update() are not counted again.
    void setContent(const IssueContent &content);
    /// The article changed.
    void update(const Article &article);

    [[nodiscard]] int total() const;
    /// 0 where the article is unknown.
    [[nodiscard]] int of(const QUuid &article) const { return m_counts.value(article, 0); }

private:
    QHash<QUuid, int> m_counts;
};

} // namespace DiemTin
