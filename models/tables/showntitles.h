// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ShownTitles: headlines typed in capitals as lists show them, in the case of running text.

#pragma once

#include "models/editorial/article.h"
#include "models/editorial/sentencecase.h"

#include <QHash>
#include <QSet>

namespace DiemTin {

/// Learns names from the articles' own text and remembers what it made of each headline.
class ShownTitles
{
public:
    /// Learns from the text of those articles that it has not seen before, at most `most` of them (about a millisecond
    /// each). Whether it has seen them all now.
    bool learn(const QHash<QUuid, Article> &articles, int most);
    /// Learns from how an article begins, once an article: for lists that do not read whole ones.
    void learnBeginning(const QUuid &article, const QString &text);
    /// The headline in sentence case.
    [[nodiscard]] QString of(const QString &headline) const;

private:
    SentenceCase m_case;
    QSet<QUuid> m_learnt;
    QSet<QUuid> m_begun; ///< articles whose beginning it has learnt from
    mutable QHash<QString, QString> m_shown; ///< by headline
};

} // namespace DiemTin
