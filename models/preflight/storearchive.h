// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StoreArchive: the library on disk as rules see it.

#pragma once

#include "models/preflight/archive.h"

#include <QSet>

#include <optional>

namespace DiemTin {

class Library;

/// Asks an open library about everything outside one issue. What cannot be read is taken as not there. Belongs to the
/// library's thread; the library must outlive it.
class StoreArchive : public Archive
{
public:
    explicit StoreArchive(Library &library);

    /// From now on this issue and its articles are not the rest of the library.
    void setIssue(const Issue &issue);

    [[nodiscard]] QList<Source> sources() const override;
    [[nodiscard]] QStringList issuesWith(const QUuid &article) const override;
    [[nodiscard]] QList<OldArticle> like(const Article &article) const override;
    [[nodiscard]] QList<Cover> covers() const override;

private:
    Library &m_library;
    IssueNumber m_number;
    QSet<QUuid> m_own; ///< the issue's articles
    mutable std::optional<QList<Cover>> m_covers; ///< as read once: they seldom change, and every check asks
};

} // namespace DiemTin
