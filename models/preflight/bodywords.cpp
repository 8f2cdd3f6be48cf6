// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything here is linear in the words, but for runs that many articles share.

#include "models/preflight/bodywords.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace DiemTin {

namespace {

constexpr qsizetype SeedWords = 8; ///< a run is found by so many words
constexpr qsizetype ShingleWords = 3;
constexpr qsizetype FewestWords = 30;
constexpr qsizetype CitationWords = 28; ///< of a document's name behind its number
constexpr double LikeSizes = 0.6;

/// Whether the word is the number of a document: "57-NQ/TW", "1100/QĐ-TTg".
bool isDocumentNumber(QStringView word)
{
    const bool joined = word.contains(u'/') || word.contains(u'-');
    const bool letters = std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
    return joined && letters && word.front().isDigit();
}

bool endsCitation(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) { return QStringView(u".;:!?”\"").contains(c); });
}

size_t runHash(const BodyWords &body, qsizetype first, qsizetype count)
{
    size_t hash = 0;
    for (qsizetype i = first; i < first + count; ++i)
        hash = hash * 1'000'003 + body.hash(i);
    return hash;
}

/// Finds shared runs, body after body.
class RunFinder
{
public:
    RunFinder(const std::vector<BodyWords> &bodies, qsizetype least)
        : m_bodies(bodies)
        , m_least(least)
    { }

    std::vector<SharedRun> find()
    {
        for (std::size_t body = 0; body < m_bodies.size(); ++body)
            read(body);
        return std::move(m_runs);
    }

private:
    struct Place
    {
        std::size_t body = 0;
        qsizetype word = 0;
    };

    void read(std::size_t second)
    {
        m_until.assign(m_bodies.size(), 0);
        const BodyWords &body = m_bodies[second];
        for (qsizetype word = 0; word + SeedWords <= body.count(); ++word) {
            QList<Place> &places = m_places[runHash(body, word, SeedWords)];
            for (const Place &place : std::as_const(places)) {
                const bool overlaps = place.body == second && place.word + SeedWords > word;
                if (!overlaps && m_until[place.body] <= word)
                    follow(place, {second, word});
            }
            if (places.isEmpty() || places.last().body != second)
                places.append({second, word});
        }
    }

    void follow(Place first, Place second)
    {
        const BodyWords &a = m_bodies[first.body];
        const BodyWords &b = m_bodies[second.body];
        const qsizetype room = first.body == second.body ? second.word - first.word : a.count();
        qsizetype words = 0;
        qsizetype telling = 0;
        while (words < room && first.word + words < a.count() && second.word + words < b.count()
               && a.hash(first.word + words) == b.hash(second.word + words)) {
            telling += b.isCitation(second.word + words) ? 0 : 1;
            ++words;
        }
        m_until[first.body] = second.word + std::max<qsizetype>(words, 1);
        if (telling >= m_least)
            m_runs.push_back({first.body, second.body, first.word, second.word, words, telling});
    }

    const std::vector<BodyWords> &m_bodies;
    qsizetype m_least;
    QHash<size_t, QList<Place>> m_places; ///< the first place of each seed in each body
    std::vector<qsizetype> m_until; ///< of each body, the word up to which a run with it is known
    std::vector<SharedRun> m_runs;
};

/// The runs of three words, each once, sorted.
std::vector<size_t> shinglesOf(const BodyWords &body)
{
    std::vector<size_t> shingles;
    if (body.count() < FewestWords)
        return shingles;
    for (qsizetype word = 0; word + ShingleWords <= body.count(); ++word)
        shingles.push_back(runHash(body, word, ShingleWords));
    std::ranges::sort(shingles);
    const auto rest = std::ranges::unique(shingles);
    shingles.erase(rest.begin(), rest.end());
    return shingles;
}

} // namespace

BodyWords::BodyWords(std::shared_ptr<const CheckedArticle> article)
    : m_article(std::move(article))
{
    for (const CheckedText &text : m_article->texts) {
        if (text.part == TextPart::Body)
            addBlock(text);
    }
}

void BodyWords::addBlock(const CheckedText &block)
{
    qsizetype citation = 0; // words of one that are still to come
    qsizetype end = 0;
    for (const CheckedWord &word : block.words) {
        if (endsCitation(QStringView(block.text).sliced(end, word.start - end)))
            citation = 0;
        if (isDocumentNumber(QStringView(block.text).sliced(word.start, word.length)))
            citation = CitationWords;
        m_words.push_back({&block, &word, qHash(word.key), citation > 0});
        citation = std::max<qsizetype>(0, citation - 1);
        end = word.start + word.length;
    }
}

Passage BodyWords::passage(qsizetype first, qsizetype count) const
{
    const Word &from = m_words[std::size_t(first)];
    const Word &to = m_words[std::size_t(first + count - 1)];
    Passage passage = m_article->passage(*from.text, from.word->start, from.word->length);
    passage.length = to.text->place(to.word->start + to.word->length - 1) + 1 - passage.start;
    return passage;
}

QString BodyWords::excerpt(qsizetype first, qsizetype count) const
{
    const Word &from = m_words[std::size_t(first)];
    const Word &to = m_words[std::size_t(first + count - 1)];
    const qsizetype end = from.text == to.text ? to.word->start + to.word->length : from.text->text.size();
    return from.text->excerpt(from.word->start, end - from.word->start);
}

std::vector<SharedRun> sharedRuns(const std::vector<BodyWords> &bodies, qsizetype least)
{
    return RunFinder(bodies, least).find();
}

std::vector<Likeness> likenesses(const std::vector<BodyWords> &bodies, double least)
{
    QHash<size_t, std::vector<std::size_t>> bodiesWith;
    std::vector<qsizetype> counts;
    std::map<std::pair<std::size_t, std::size_t>, qsizetype> common;
    for (std::size_t body = 0; body < bodies.size(); ++body) {
        const std::vector<size_t> shingles = shinglesOf(bodies[body]);
        counts.push_back(std::ssize(shingles));
        for (const size_t shingle : shingles) {
            std::vector<std::size_t> &others = bodiesWith[shingle];
            for (const std::size_t other : others)
                ++common[{other, body}];
            others.push_back(body);
        }
    }
    std::vector<Likeness> pairs;
    for (const auto &[pair, shared] : common) {
        const auto [first, second] = pair;
        const qsizetype shorter = std::min(counts[first], counts[second]);
        const qsizetype fewer = std::min(bodies[first].count(), bodies[second].count());
        const qsizetype more = std::max(bodies[first].count(), bodies[second].count());
        const double part = double(shared) / double(shorter);
        if (part >= least)
            pairs.push_back({first, second, part, double(fewer) / double(more)});
    }
    return pairs;
}

CommonWords commonWordsOf(const CheckedIssue &issue)
{
    CommonWords common{{issue.articles.begin(), issue.articles.end()}, {}, {}};
    common.runs = sharedRuns(common.bodies, ShortestRun);
    common.pairs = likenesses(common.bodies, LeastLikeness);
    return common;
}

bool isSameBody(const Likeness &pair)
{
    return pair.shared >= SameBody && pair.sizes >= LikeSizes;
}

} // namespace DiemTin
