// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleStore: articles and their revisions.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace DiemTin {

class Library;

/// A saved state of an article.
struct Revision
{
    qint64 number = 0; ///< counts up from 1 within the article
    QDateTime saved; ///< UTC
    QString author;
    Article article;
};

/// Articles of one library. Every function that changes is one transaction of its own unless one is open already.
class ArticleStore
{
public:
    explicit ArticleStore(Library &library);

    /// Stores the article (by its id: new or changed), keeps a revision where it differs from the last one, links its
    /// source by name or alias and keeps the search index. Saves by the same author less than two minutes after the
    /// last revision replace that revision, so that typing does not flood the history. Errors: Unwritable, Invalid.
    [[nodiscard]] Result<void> save(const Article &article);
    /// Errors: NotFound.
    [[nodiscard]] Result<Article> load(const QUuid &id) const;
    /// Those of the ids that exist; one query.
    [[nodiscard]] Result<QHash<QUuid, Article>> load(const QList<QUuid> &ids) const;
    /// All revisions, newest first.
    [[nodiscard]] Result<QList<Revision>> revisions(const QUuid &id) const;
    /// Number of articles in the library.
    [[nodiscard]] Result<qint64> count() const;

private:
    Library &m_library;
};

} // namespace DiemTin
