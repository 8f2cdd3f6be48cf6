// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes through all articles, some hundred at a time.

#include "models/store/derived.h"

#include "models/store/articlerows.h"
#include "models/store/library.h"
#include "models/store/listing.h"
#include "models/store/passages.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace DiemTin {

namespace {

constexpr qsizetype ArticlesAtOnce = 500;

Result<void> makeRowsOf(Library &library, const StoredArticle &stored)
{
    Result<void> done = library.search().update(stored.article, stored.created.date());
    if (done)
        done = storeListing(library, stored.article);
    if (done)
        done = storePassages(library, stored.article.id, QString(), stored.article.body);
    return done;
}

Result<void> makeRows(Library &library, const QList<QUuid> &ids)
{
    const Result<QHash<QUuid, StoredArticle>> articles = loadStoredArticles(library, ids);
    if (!articles)
        return articles.error();
    for (const QUuid &id : ids) {
        if (const Result<void> done = makeRowsOf(library, articles->value(id)); !done)
            return done;
    }
    return {};
}

Result<void> makeAll(Library &library)
{
    const Result<QList<QUuid>> ids = allArticles(library);
    if (!ids)
        return ids.error();
    for (qsizetype first = 0; first < ids->size(); first += ArticlesAtOnce) {
        if (const Result<void> done = makeRows(library, ids->mid(first, ArticlesAtOnce)); !done)
            return done;
    }
    Statement statement(library, QStringLiteral("DELETE FROM setting WHERE name IN ('unlisted', 'unhashed')"));
    return statement.run();
}

} // namespace

Result<void> makeDerivedRows(Library &library)
{
    return inTransaction(library, [&] { return makeAll(library); });
}

} // namespace DiemTin
