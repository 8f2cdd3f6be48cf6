// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of articles with their photos, QR codes and tags, for ArticleStore.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

#include <QDateTime>
#include <QHash>

namespace DiemTin {

class Library;

/// What the tables know of an article beyond the value itself.
struct StoredArticle
{
    Article article;
    QDateTime created; ///< UTC
    QUuid source; ///< whom the printed source means; null: nobody
};

/// Those of the ids that exist; four queries for up to a thousand.
[[nodiscard]] Result<QHash<QUuid, StoredArticle>> loadStoredArticles(const Library &library, const QList<QUuid> &ids);

/// The ids of all articles, in the order they came into the library.
[[nodiscard]] Result<QList<QUuid>> allArticles(const Library &library);

/// Writes the article's rows; `before` is what loadStoredArticles() found, default-made for a new article: photos,
/// codes and tags that are the same are left alone. Must run within a transaction.
[[nodiscard]] Result<void> storeArticleRows(const Library &library, const StoredArticle &before,
                                            const StoredArticle &now);

} // namespace DiemTin
