// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs are chosen by their hash, so that two texts that share a run keep it or leave it out both, however much longer
// one of them is (sampling by modulus, as in A. Broder, "On the resemblance and containment of documents", 1997).

#include "models/store/passages.h"

#include "models/base/hash.h"
#include "models/editorial/markdown.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QHash>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qsizetype RunWords = 5;
constexpr quint64 OneOf = 6; ///< so many runs one is kept
constexpr qsizetype ShortText = 60; ///< runs; of shorter texts all are kept
constexpr qsizetype MostStored = 512;
constexpr qsizetype MostAsked = 96;
constexpr int TooCommon = 100; ///< articles
constexpr qsizetype ArticlesAtOnce = 500;

/// The chosen runs of a body, each once, smallest first.
QList<qint64> runsOf(const QString &body, qsizetype most)
{
    QList<quint64> words;
    for (const QString &word : indexWords(plainText(readMarkdown(body))))
        words.append(ContentHash().add(word).value());
    QList<quint64> runs;
    for (qsizetype i = 0; i + RunWords <= words.size(); ++i) {
        ContentHash hash;
        for (qsizetype word = i; word < i + RunWords; ++word)
            hash.add(words[word]);
        runs.append(hash.value());
    }
    if (runs.size() > ShortText)
        runs.removeIf([](quint64 run) { return run % OneOf != 0; });
    std::ranges::sort(runs);
    runs.erase(std::ranges::unique(runs).begin(), runs.end());
    runs.resize(std::min(runs.size(), most));
    return {runs.cbegin(), runs.cend()};
}

Result<qint64> numberOf(const Library &library, const QUuid &article)
{
    Statement statement(library, QStringLiteral("SELECT number FROM listing WHERE article = ?"));
    if (const Result<void> run = statement.run(article); !run)
        return run.error();
    return statement.next() ? statement.number(0) : 0;
}

/// Runs the statement for those of the runs that the others lack.
Result<void> change(const Library &library, const QString &sql, qint64 article, const QList<qint64> &runs,
                    const QList<qint64> &others)
{
    QList<qint64> changed;
    std::ranges::set_difference(runs, others, std::back_inserter(changed),
                                [](qint64 a, qint64 b) { return static_cast<quint64>(a) < static_cast<quint64>(b); });
    Statement statement(library, sql);
    for (const qint64 run : std::as_const(changed)) {
        if (const Result<void> done = statement.run(run, article); !done)
            return done;
    }
    return {};
}

Result<bool> isIncomplete(const Library &library)
{
    Statement statement(library, QStringLiteral("SELECT 1 FROM setting WHERE name = 'unhashed'"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    return statement.next();
}

Result<void> hashAll(Library &library)
{
    QList<QUuid> ids;
    Statement listed(library, QStringLiteral("SELECT article FROM listing ORDER BY number"));
    if (const Result<void> run = listed.run(); !run)
        return run;
    if (const Result<void> read = listed.each([&] { ids.append(listed.id(0)); }); !read)
        return read;
    for (qsizetype first = 0; first < ids.size(); first += ArticlesAtOnce) {
        const Result<QHash<QUuid, Article>> articles = library.articles().load(ids.mid(first, ArticlesAtOnce));
        if (!articles)
            return articles.error();
        for (const Article &article : *articles) {
            if (const Result<void> done = storePassages(library, article.id, {}, article.body); !done)
                return done;
        }
    }
    Statement statement(library, QStringLiteral("DELETE FROM setting WHERE name = 'unhashed'"));
    return statement.run();
}

/// Asks for every run at once, which takes a third of the time of asking one by one.
QString passageQuestion()
{
    static const QString question = [] {
        QStringList parts;
        for (qsizetype run = 0; run < MostAsked; ++run)
            parts.append(QStringLiteral("SELECT * FROM (SELECT %1, article FROM passage WHERE hash = ? LIMIT %2)")
                             .arg(run)
                             .arg(TooCommon + 1));
        return parts.join(QStringLiteral(" UNION ALL "));
    }();
    return question;
}

/// How many of the runs, at most MostAsked, each article has, but for those that too many have.
Result<QHash<qint64, int>> countedArticles(const Library &library, const QList<qint64> &runs)
{
    QVariantList hashes(runs.cbegin(), runs.cend());
    hashes.resize(MostAsked); // null: no run
    Statement statement(library, passageQuestion());
    if (const Result<void> done = statement.runWith(hashes); !done)
        return done.error();
    QList<QList<qint64>> articles(runs.size());
    if (const Result<void> read = statement.each([&] { articles[statement.small(0)].append(statement.number(1)); });
        !read)
        return read.error();
    QHash<qint64, int> counts;
    for (const QList<qint64> &those : std::as_const(articles)) {
        for (const qint64 article : those.size() > TooCommon ? QList<qint64>() : those)
            ++counts[article];
    }
    return counts;
}

} // namespace

Result<void> storePassages(const Library &library, const QUuid &article, const QString &before, const QString &now)
{
    if (before == now)
        return {};
    const Result<qint64> number = numberOf(library, article);
    if (!number)
        return number.error();
    const QList<qint64> old = runsOf(before, MostStored);
    const QList<qint64> runs = runsOf(now, MostStored);
    const Result<void> done =
        change(library, QStringLiteral("DELETE FROM passage WHERE hash = ? AND article = ?"), *number, old, runs);
    return done ? change(library, QStringLiteral("INSERT OR IGNORE INTO passage (hash, article) VALUES (?, ?)"),
                         *number, runs, old)
                : done;
}

Result<void> completePassages(Library &library)
{
    const Result<bool> incomplete = isIncomplete(library);
    if (!incomplete)
        return incomplete.error();
    return *incomplete ? inTransaction(library, [&] { return hashAll(library); }) : Result<void>();
}

Result<QList<QUuid>> articlesWithPassagesOf(const Library &library, const QString &body, int most)
{
    const Result<QHash<qint64, int>> counts = countedArticles(library, runsOf(body, MostAsked));
    if (!counts)
        return counts.error();
    QList<std::pair<int, qint64>> likely; // the count negated: most first
    for (auto it = counts->cbegin(); it != counts->cend(); ++it)
        likely.append({-it.value(), it.key()});
    std::ranges::sort(likely);
    likely.resize(std::min<qsizetype>(likely.size(), most));
    QList<QUuid> articles;
    Statement statement(library, QStringLiteral("SELECT article FROM listing WHERE number = ?"));
    for (const auto &[count, number] : std::as_const(likely)) {
        if (const Result<void> run = statement.run(number); !run)
            return run.error();
        if (statement.next())
            articles.append(statement.id(0));
    }
    return articles;
}

} // namespace DiemTin
