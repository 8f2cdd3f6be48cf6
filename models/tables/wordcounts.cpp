// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting words.

#include "models/tables/wordcounts.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"

#include <numeric>

namespace DiemTin {

void WordCounts::setContent(const IssueContent &content)
{
    QHash<QUuid, int> counted;
    counted.swap(m_counts);
    for (const Article &article : content.articles) {
        if (const auto known = counted.constFind(article.id); known != counted.cend())
            m_counts.insert(article.id, *known);
        else
            update(article);
    }
}

void WordCounts::update(const Article &article)
{
    m_counts.insert(article.id, wordCount(article.headline) + wordCount(plainText(readMarkdown(article.body))));
}

int WordCounts::total() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

} // namespace DiemTin
