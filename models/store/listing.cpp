// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes rows of listing.

#include "models/store/listing.h"

#include "models/base/viettext.h"
#include "models/editorial/markdown.h"
#include "models/store/articlerows.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "models/store/urlkey.h"

namespace DiemTin {

namespace {

constexpr qsizetype ArticlesAtOnce = 500;

/// Whether articles were stored before the table was made.
Result<bool> isIncomplete(const Library &library)
{
    Statement statement(library, QStringLiteral("SELECT 1 FROM setting WHERE name = 'unlisted'"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    return statement.next();
}

Result<void> listAll(Library &library)
{
    const Result<QList<QUuid>> ids = allArticles(library);
    if (!ids)
        return ids.error();
    for (qsizetype first = 0; first < ids->size(); first += ArticlesAtOnce) {
        const Result<QHash<QUuid, Article>> articles = library.articles().load(ids->mid(first, ArticlesAtOnce));
        if (!articles)
            return articles.error();
        for (const QUuid &id : ids->mid(first, ArticlesAtOnce)) {
            if (const Result<void> done = storeListing(library, articles->value(id)); !done)
                return done;
        }
    }
    Statement statement(library, QStringLiteral("DELETE FROM setting WHERE name = 'unlisted'"));
    return statement.run();
}

} // namespace

Result<void> storeListing(const Library &library, const Article &article)
{
    Statement statement(
        library,
        QStringLiteral("INSERT INTO listing (place, number, article, status, source, photos, words, saved, "
                       "headline_key, source_key, folded_headline, url_key) "
                       "SELECT search_text.place, (SELECT coalesce(max(number), 0) + 1 FROM listing), article.id, "
                       "article.status, coalesce(article.source, ''), ?, ?, article.saved, ?, ?, ?, ? "
                       "FROM article JOIN search_text ON search_text.article = article.id WHERE article.id = ? "
                       "ON CONFLICT (article) DO UPDATE SET place = excluded.place, status = excluded.status, "
                       "source = excluded.source, photos = excluded.photos, words = excluded.words, "
                       "saved = excluded.saved, headline_key = excluded.headline_key, "
                       "source_key = excluded.source_key, folded_headline = excluded.folded_headline, "
                       "url_key = excluded.url_key"));
    const int words = wordCount(article.headline) + wordCount(plainText(readMarkdown(article.body)));
    return statement.run(qint64(article.photos.size()), words, vietnameseSortKey(article.headline),
                         vietnameseSortKey(article.source), simplified(folded(article.headline)), urlKey(article.url),
                         article.id);
}

Result<void> completeListing(Library &library)
{
    const Result<bool> incomplete = isIncomplete(library);
    if (!incomplete)
        return incomplete.error();
    return *incomplete ? inTransaction(library, [&] { return listAll(library); }) : Result<void>();
}

} // namespace DiemTin
