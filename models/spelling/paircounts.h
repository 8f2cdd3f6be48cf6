// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PairCounts: in how many of the library's articles words, and pairs of words, stand.

#pragma once

#include "models/spelling/tokens.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace DiemTin {

/// Counts articles, not places: a slip repeated in one article counts once. Some 12 bytes for each different pair of an
/// article. Not to be used from two threads at a time.
class PairCounts
{
public:
    /// From so many articles on a pair is taken as what the office writes.
    static constexpr int Usual = 4;

    /// Puts the article's words in place of what was known of it.
    void set(const QUuid &article, const QList<SpellingToken> &tokens);
    /// Forgets the article.
    void remove(const QUuid &article);
    [[nodiscard]] bool has(const QUuid &article) const { return m_articles.contains(article); }

    /// How many articles other than this one have the word, or the words side by side (spelling keys).
    [[nodiscard]] int others(const QUuid &article, const QString &word) const;
    [[nodiscard]] int others(const QUuid &article, const QString &first, const QString &second) const;
    /// Pairs that are this one when letters lose their marks and that Usual articles other than this one have.
    [[nodiscard]] QStringList usualFoldedAs(const QUuid &article, const QString &folded) const;
    /// The words that Usual articles other than this one have behind this one, and those before it.
    [[nodiscard]] QStringList usualBehind(const QUuid &article, const QString &word) const;
    [[nodiscard]] QStringList usualBefore(const QUuid &article, const QString &word) const;

private:
    [[nodiscard]] int othersOf(const QUuid &article, quint64 hash) const;

    QHash<QUuid, QList<quint64>> m_articles; ///< sorted hashes of its words and pairs
    QHash<quint64, int> m_counts;
    QHash<QString, QStringList> m_usual; ///< by folded pair; may hold pairs that have become rare again
    QHash<QString, QStringList> m_behind; ///< by first word the second ones of usual pairs, likewise
    QHash<QString, QStringList> m_before; ///< by second word the first ones
};

} // namespace DiemTin
