// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Learning and remembering.

#include "models/tables/showntitles.h"

#include "models/editorial/markdown.h"

namespace DiemTin {

bool ShownTitles::learn(const QHash<QUuid, Article> &articles, int most)
{
    for (const Article &article : articles) {
        if (m_learnt.contains(article.id) || article.body.isEmpty())
            continue;
        if (most-- == 0)
            return false;
        m_learnt.insert(article.id);
        m_case.learn(plainText(readMarkdown(article.body)));
        m_shown.clear();
    }
    return true;
}

void ShownTitles::learnBeginning(const QUuid &article, const QString &text)
{
    if (m_learnt.contains(article) || m_begun.contains(article))
        return;
    m_begun.insert(article);
    m_case.learn(text);
    m_shown.clear();
}

QString ShownTitles::of(const QString &headline) const
{
    auto shown = m_shown.find(headline);
    if (shown == m_shown.end())
        shown = m_shown.insert(headline, m_case.apply(headline));
    return *shown;
}

} // namespace DiemTin
