// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TitleIndex: finds the title of a list that says the same as a headline, though shortened or misspelt.

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace DiemTin::Digest {

/// A title found, with how alike it is: 0 nothing in common, 1 the same words.
struct TitleMatch
{
    int title = -1;
    double likeness = 0;
};

/// Titles by their words, rare words weighing more. Looking up is linear in the words of the headline.
class TitleIndex
{
public:
    TitleIndex() = default;
    explicit TitleIndex(const QStringList &titles);

    /// The titles at least `least` alike, best first, at most eight.
    [[nodiscard]] std::vector<TitleMatch> matches(const QString &headline, double least) const;
    /// The best of matches(), or nothing.
    [[nodiscard]] std::optional<TitleMatch> best(const QString &headline, double least) const;

private:
    [[nodiscard]] double weight(const QString &word) const;

    QHash<QString, std::vector<int>> m_titlesOfWord;
    std::vector<double> m_weights; ///< of all words of a title
    int m_count = 0;
};

/// The words of a title in its order: folded, common abbreviations written out.
[[nodiscard]] QStringList titleSequence(const QString &title);

/// The words by which titles are compared: folded, common abbreviations written out, each once.
[[nodiscard]] QStringList titleWords(const QString &title);

} // namespace DiemTin::Digest
