// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing titles by their words.

#include "models/interchange/digest/titles.h"

#include "models/interchange/digest/line.h"

#include <algorithm>
#include <cmath>

namespace DiemTin::Digest {

using namespace Qt::StringLiterals;

namespace {

/// Abbreviations of contents pages, folded, and what they stand for.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> words = {{u"khcn"_s, u"khoa hoc cong nghe"_s},
                                                  {u"kh"_s, u"khoa hoc"_s},
                                                  {u"cn"_s, u"cong nghe"_s},
                                                  {u"dmst"_s, u"doi moi sang tao"_s},
                                                  {u"cds"_s, u"chuyen doi so"_s},
                                                  {u"tp"_s, u"thanh pho"_s},
                                                  {u"hp"_s, u"hai phong"_s},
                                                  {u"ai"_s, u"tri tue nhan tao"_s},
                                                  {u"kcn"_s, u"khu cong nghiep"_s},
                                                  {u"qn"_s, u"quoc hoi"_s},
                                                  {u"qh"_s, u"quoc hoi"_s},
                                                  {u"cchc"_s, u"cai cach hanh chinh"_s}};
    return words;
}

constexpr std::size_t MostTitlesOfWord = 400; ///< words in more titles than this tell nothing
constexpr std::size_t MostMatches = 8;

} // namespace

QStringList titleSequence(const QString &title)
{
    QStringList words;
    const QStringList typed = keyOf(title).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        const auto full = abbreviations().constFind(word);
        if (full == abbreviations().constEnd())
            words.append(word);
        else
            words.append(full->split(u' '));
    }
    return words;
}

QStringList titleWords(const QString &title)
{
    QStringList words = titleSequence(title);
    words.sort();
    words.removeDuplicates();
    return words;
}

TitleIndex::TitleIndex(const QStringList &titles)
    : m_count(int(titles.size()))
{
    std::vector<QStringList> words;
    words.reserve(std::size_t(titles.size()));
    for (int i = 0; i < m_count; ++i) {
        words.push_back(titleWords(titles.at(i)));
        for (const QString &word : words.back())
            m_titlesOfWord[word].push_back(i);
    }
    for (const QStringList &title : words) {
        double sum = 0;
        for (const QString &word : title)
            sum += weight(word);
        m_weights.push_back(sum);
    }
}

double TitleIndex::weight(const QString &word) const
{
    const auto titles = m_titlesOfWord.constFind(word);
    const double frequency = titles == m_titlesOfWord.constEnd() ? 0 : double(titles->size());
    return std::log(1.5 + (m_count + 1) / (frequency + 1));
}

std::vector<TitleMatch> TitleIndex::matches(const QString &headline, double least) const
{
    const QStringList words = titleWords(headline);
    QHash<int, double> common;
    double whole = 0;
    for (const QString &word : words) {
        whole += weight(word);
        const auto titles = m_titlesOfWord.constFind(word);
        if (titles == m_titlesOfWord.constEnd() || titles->size() > MostTitlesOfWord)
            continue;
        for (const int title : *titles)
            common[title] += weight(word);
    }
    std::vector<TitleMatch> found;
    for (auto it = common.cbegin(); it != common.cend(); ++it) {
        const double other = m_weights[std::size_t(it.key())];
        const double likeness = 0.7 * it.value() / std::min(whole, other) + 0.3 * it.value() / std::max(whole, other);
        if (likeness >= least)
            found.push_back({it.key(), likeness});
    }
    std::ranges::sort(found, [](const TitleMatch &a, const TitleMatch &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.title < b.title;
    });
    if (found.size() > MostMatches)
        found.resize(MostMatches);
    return found;
}

std::optional<TitleMatch> TitleIndex::best(const QString &headline, double least) const
{
    const std::vector<TitleMatch> found = matches(headline, least);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace DiemTin::Digest
