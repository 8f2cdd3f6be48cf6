// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourceStore: newspapers and portals with the other names they are printed under.

#pragma once

#include "models/base/result.h"
#include "models/editorial/source.h"

#include <QHash>
#include <QList>

namespace DiemTin {

class Library;

/// Some sources as they are at one moment, to put them back by.
struct SourcesState
{
    struct Stored
    {
        Source source;
        bool automatic = false; ///< only articles made it
    };

    QList<QUuid> ids; ///< all that are meant; those that are not among `sources` are not in the library
    QList<Stored> sources;
};

/// The sources of one library. Articles make them by being saved; a source that an article made, that nobody has stored
/// since and that no article prints any more goes away by itself.
class SourceStore
{
public:
    explicit SourceStore(Library &library);

    /// All sources in the order of the Vietnamese alphabet.
    [[nodiscard]] Result<QList<Source>> list() const;
    /// The source with this name or alias (case, white space and normal form aside), or NotFound.
    [[nodiscard]] Result<Source> find(const QString &printedName) const;
    /// Stores a source with its aliases (and an id where it has none). Another source of such a name that only articles
    /// made is taken in, with its articles. Errors: Exists (the name or an alias belongs to another that a person
    /// stored), Invalid (no name), Unwritable.
    [[nodiscard]] Result<Source> save(const Source &source);
    /// Makes two sources one: the names of `from` become aliases of `into`, its articles follow, its home page stays
    /// where `into` has none. Errors: NotFound (one of them is not there, or they are the same), Unwritable.
    [[nodiscard]] Result<Source> merge(const QUuid &from, const QUuid &into);
    /// These sources as they are now, and with them those that one of the names belongs to: all that save() or merge()
    /// of them can change.
    [[nodiscard]] Result<SourcesState> state(const QList<QUuid> &ids, const QStringList &names) const;
    /// Puts sources back as they were: their names, home pages and the articles that print one of the names. A source
    /// that was not there goes. Errors: Exists (a name belongs to another source since), Unwritable; then nothing
    /// changes.
    [[nodiscard]] Result<void> putBack(const SourcesState &state);
    /// How many articles each source has; sources without any are left out.
    [[nodiscard]] Result<QHash<QUuid, qint64>> counts() const;

    /// For ArticleStore: the id of the source printed so, made where there is none; null for an empty name.
    [[nodiscard]] Result<QUuid> link(const QString &printedName);
    /// For ArticleStore: takes the source out where only articles made it and none prints it any more.
    [[nodiscard]] Result<void> release(const QUuid &id);

private:
    enum class Origin { Person, Articles };

    [[nodiscard]] Result<void> takeIn(const QUuid &from, const QUuid &into);
    [[nodiscard]] Result<void> store(const Source &source, Origin origin);
    [[nodiscard]] Result<void> relinkArticles(const QUuid &source);
    [[nodiscard]] Result<void> insertName(const QUuid &source, const QString &name, int position);

    Library &m_library;
};

} // namespace DiemTin
