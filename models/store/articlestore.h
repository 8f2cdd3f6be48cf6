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

/// What becomes of the last revision when an article is saved.
enum class RevisionRule {
    JoinRecent, ///< typing: replaced where the same author began it less than two minutes ago
    KeepEvery, ///< import and other deeds: it stays, and the new one is never replaced either
};

/// Articles of one library. Every function that changes is one transaction of its own unless one is open already.
class ArticleStore
{
public:
    explicit ArticleStore(Library &library);

    /// Stores the article (by its id: new or changed), keeps a revision where it differs from the last one, links its
    /// source by name or alias (a new printed name makes a new source) and keeps the search index. Saves by the same
    /// author less than two minutes after the last revision was begun replace that revision, so that typing does not
    /// flood the history; not where the status is another one, so that who gave it stays known. Errors: Unwritable,
    /// Invalid (no id).
    [[nodiscard]] Result<void> save(const Article &article, RevisionRule rule = RevisionRule::JoinRecent);
    /// All of them in one transaction.
    [[nodiscard]] Result<void> save(const QList<Article> &articles, RevisionRule rule = RevisionRule::JoinRecent);
    /// Errors: NotFound.
    [[nodiscard]] Result<Article> load(const QUuid &id) const;
    /// Those of the ids that exist; three queries for up to a thousand.
    [[nodiscard]] Result<QHash<QUuid, Article>> load(const QList<QUuid> &ids) const;
    /// All revisions, newest first.
    [[nodiscard]] Result<QList<Revision>> revisions(const QUuid &id) const;
    /// Number of articles in the library.
    [[nodiscard]] Result<qint64> count() const;

private:
    [[nodiscard]] Result<void> store(const Article &article, RevisionRule rule);

    Library &m_library;
};

} // namespace DiemTin
