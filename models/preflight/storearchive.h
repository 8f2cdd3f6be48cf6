// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StoreArchive: the library on disk as rules see it.

#pragma once

#include "models/preflight/archive.h"
#include "models/store/librarywatch.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace DiemTin {

class Library;

/// Asks an open library about everything outside one issue, and remembers the answers until somebody else writes into
/// the library. What cannot be read is taken as not there. Belongs to the library's thread; the library must outlive
/// it.
class StoreArchive : public Archive
{
public:
    explicit StoreArchive(Library &library);

    /// From now on this issue and its articles are not the rest of the library. To be called before every check: it
    /// looks whether the answers remembered still hold.
    void setIssue(const Issue &issue);

    [[nodiscard]] QList<Source> sources() const override;
    [[nodiscard]] QStringList issuesWith(const QUuid &article) const override;
    [[nodiscard]] QList<OldArticle> like(const Article &article) const override;
    [[nodiscard]] QList<Cover> covers() const override;

private:
    /// What like() answered for an article as it was then.
    struct Likes
    {
        QString headline;
        QString url;
        QString body;
        QList<OldArticle> old;
    };

    [[nodiscard]] QStringList readIssuesWith(const QUuid &article) const;
    [[nodiscard]] QList<OldArticle> readLike(const Article &article) const;
    [[nodiscard]] QList<Cover> readCovers() const;

    Library &m_library;
    IssueNumber m_number;
    QSet<QUuid> m_own; ///< the issue's articles
    LibraryWatch m_watch;
    mutable std::optional<QList<Cover>> m_covers;
    mutable std::optional<QList<Source>> m_sources;
    mutable QHash<QUuid, QStringList> m_issues; ///< issuesWith()
    mutable QHash<QUuid, Likes> m_likes; ///< like()
};

} // namespace DiemTin
