// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Candidates by address, by headline and by passages; then their texts are compared.

#include "models/store/duplicates.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"
#include "models/store/library.h"
#include "models/store/passages.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/urlkey.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace DiemTin {

namespace {

constexpr int ShingleWords = 3;
constexpr int MostCandidates = 40;
constexpr int MostSimilar = 12;
constexpr int MostDuplicates = 10;
constexpr double AlikeFrom = 0.5;
constexpr int FewestShingles = 12; ///< shorter texts prove nothing

QSet<size_t> shingles(const QString &text)
{
    const QStringList words = indexWords(text);
    QSet<size_t> runs;
    for (qsizetype i = 0; i + ShingleWords <= words.size(); ++i)
        runs.insert(qHashMulti(0, words.at(i), words.at(i + 1), words.at(i + 2)));
    return runs;
}

double likeness(const QSet<size_t> &a, const QSet<size_t> &b)
{
    const qsizetype least = std::min(a.size(), b.size());
    if (least < FewestShingles)
        return 0;
    const auto common = std::ranges::count_if(a, [&b](size_t run) { return b.contains(run); });
    return double(common) / double(least);
}

/// What is asked of the candidates, each with its text.
class Candidates
{
public:
    Candidates(const Library &library, const Article &article, const QSet<QUuid> &besides)
        : m_library(library)
        , m_besides(besides)
        , m_self(article.id)
        , m_body(article.body)
    { }

    [[nodiscard]] Result<void> add(Duplicate::Kind kind, const QString &condition, const QString &value)
    {
        if (value.isEmpty())
            return {};
        Statement statement(m_library,
                            QStringLiteral("SELECT article.id, article.date, article.headline, article.printed_source, "
                                           "search_text.content FROM %1 LIMIT ?")
                                .arg(condition));
        if (const Result<void> run = statement.run(value, MostCandidates); !run)
            return run;
        return statement.each([&] {
            const QUuid id = statement.id(0);
            if (isKnown(id))
                return;
            const double alike = likeness(own(), shingles(statement.text(4)));
            if (kind == Duplicate::Kind::SimilarText && alike < AlikeFrom)
                return;
            found.append({id, statement.date(1), statement.text(2), statement.text(3), kind, alike});
        });
    }

    /// Whether nothing more is to be asked of the article.
    [[nodiscard]] bool isKnown(const QUuid &id) const
    {
        return id == m_self || m_besides.contains(id)
            || std::ranges::find(found, id, &Duplicate::article) != found.cend();
    }

    QList<Duplicate> found;

private:
    const QSet<size_t> &own()
    {
        if (!m_shingles)
            m_shingles = shingles(plainText(readMarkdown(m_body)));
        return *m_shingles;
    }

    const Library &m_library;
    const QSet<QUuid> &m_besides;
    QUuid m_self;
    QString m_body;
    std::optional<QSet<size_t>> m_shingles; ///< of the body, once they are asked for
};

} // namespace

Result<QList<Duplicate>> duplicatesOf(const Library &library, const Article &article, const QSet<QUuid> &besides)
{
    const QString listed = QStringLiteral("listing JOIN article ON article.id = listing.article "
                                          "JOIN search_text ON search_text.place = listing.place WHERE listing.%1 = ? "
                                          "ORDER BY listing.place DESC");
    const QString one = QStringLiteral("article JOIN search_text ON search_text.article = article.id "
                                       "WHERE article.id = ?");
    Candidates candidates(library, article, besides);
    Result<void> done =
        candidates.add(Duplicate::Kind::SameAddress, listed.arg(QStringLiteral("url_key")), urlKey(article.url));
    if (done)
        done = candidates.add(Duplicate::Kind::SameHeadline, listed.arg(QStringLiteral("folded_headline")),
                              simplified(folded(article.headline)));
    const Result<QList<QUuid>> similar = articlesWithPassagesOf(library, article.body, MostSimilar);
    if (!similar)
        return similar.error();
    for (const QUuid &other : done ? *similar : QList<QUuid>()) {
        if (candidates.isKnown(other))
            continue;
        done = candidates.add(Duplicate::Kind::SimilarText, one, other.toString(QUuid::WithoutBraces));
        if (!done)
            break;
    }
    if (!done)
        return done.error();
    std::ranges::stable_sort(candidates.found, [](const Duplicate &a, const Duplicate &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.likeness > b.likeness;
    });
    return candidates.found.first(std::min<qsizetype>(MostDuplicates, candidates.found.size()));
}

} // namespace DiemTin
