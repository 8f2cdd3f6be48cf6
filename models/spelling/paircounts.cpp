// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps counts of words and pairs up to date article by article.

#include "models/spelling/paircounts.h"

#include "models/base/hash.h"
#include "models/base/viettext.h"

namespace DiemTin {

namespace {

quint64 hashOf(const QString &text)
{
    return ContentHash().add(QStringView(text)).value();
}

QString pairOf(const QString &first, const QString &second)
{
    return first + u' ' + second;
}

} // namespace

void PairCounts::set(const QUuid &article, const QList<SpellingToken> &tokens)
{
    remove(article);
    QHash<quint64, QString> seen;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        seen.insert(hashOf(tokens[i].key), QString());
        if (!tokens[i].joined || i == 0)
            continue;
        const QString pair = pairOf(tokens[i - 1].key, tokens[i].key);
        seen.insert(hashOf(pair), pair);
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (++m_counts[it.key()] != Usual || it->isEmpty())
            continue;
        QStringList &usual = m_usual[folded(*it)];
        if (usual.contains(*it))
            continue;
        usual.append(*it);
        const QString first = it->section(u' ', 0, 0);
        const QString second = it->section(u' ', 1);
        m_behind[first].append(second);
        m_before[second].append(first);
    }
    QList<quint64> hashes = seen.keys();
    std::ranges::sort(hashes);
    m_articles.insert(article, hashes);
}

void PairCounts::remove(const QUuid &article)
{
    for (const quint64 hash : m_articles.take(article)) {
        if (--m_counts[hash] == 0)
            m_counts.remove(hash);
    }
}

int PairCounts::othersOf(const QUuid &article, quint64 hash) const
{
    const int all = m_counts.value(hash);
    if (all == 0)
        return 0;
    const auto own = m_articles.constFind(article);
    return own != m_articles.cend() && std::ranges::binary_search(*own, hash) ? all - 1 : all;
}

int PairCounts::others(const QUuid &article, const QString &word) const
{
    return othersOf(article, hashOf(word));
}

int PairCounts::others(const QUuid &article, const QString &first, const QString &second) const
{
    return othersOf(article, hashOf(pairOf(first, second)));
}

QStringList PairCounts::usualFoldedAs(const QUuid &article, const QString &foldedPair) const
{
    QStringList usual;
    for (const QString &pair : m_usual.value(foldedPair)) {
        if (othersOf(article, hashOf(pair)) >= Usual)
            usual.append(pair);
    }
    return usual;
}

QStringList PairCounts::usualBehind(const QUuid &article, const QString &word) const
{
    QStringList words = m_behind.value(word);
    words.removeIf([&](const QString &second) { return others(article, word, second) < Usual; });
    return words;
}

QStringList PairCounts::usualBefore(const QUuid &article, const QString &word) const
{
    QStringList words = m_before.value(word);
    words.removeIf([&](const QString &first) { return others(article, first, word) < Usual; });
    return words;
}

} // namespace DiemTin
