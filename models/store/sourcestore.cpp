// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources and the names they are printed under.

#include "models/store/sourcestore.h"

#include "models/base/uuid.h"
#include "models/base/viettext.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

/// The form in which two printed names of one source are equal.
QString foldedCase(const QString &printedName)
{
    return simplified(nfc(printedName)).toCaseFolded();
}

/// A source that a name belongs to, and whether only articles made it.
struct Owner
{
    QUuid source;
    bool automatic = false;
};

Result<Owner> ownerOf(const Library &library, const QString &printedName)
{
    Statement statement(library,
                        QStringLiteral("SELECT source.id, source.automatic FROM source_name "
                                       "JOIN source ON source.id = source_name.source "
                                       "WHERE source_name.folded_case = ?"));
    if (const Result<void> run = statement.run(foldedCase(printedName)); !run)
        return run.error();
    return statement.next() ? Owner{statement.id(0), statement.small(1) != 0} : Owner{};
}

/// Runs a statement whose only values are ids.
template <typename... Ids>
Result<void> change(const Library &library, const QString &sql, const Ids &...ids)
{
    Statement statement(library, sql);
    return statement.run(ids...);
}

Result<QList<Source>> readSources(Statement &statement)
{
    QList<Source> sources;
    const Result<void> read = statement.each([&] {
        if (sources.isEmpty() || sources.last().id != statement.id(0))
            sources.append({.id = statement.id(0), .name = {}, .aliases = {}, .homepage = statement.text(1)});
        if (statement.small(2) == 0)
            sources.last().name = statement.text(3);
        else
            sources.last().aliases.append(statement.text(3));
    });
    if (!read)
        return read.error();
    return sources;
}

QString sourcesSql(const QString &condition)
{
    return QStringLiteral("SELECT source.id, source.homepage, source_name.position, source_name.name FROM source "
                          "JOIN source_name ON source_name.source = source.id %1 "
                          "ORDER BY source.id, source_name.position")
        .arg(condition);
}

} // namespace

SourceStore::SourceStore(Library &library)
    : m_library(library)
{ }

Result<QList<Source>> SourceStore::list() const
{
    Statement statement(m_library, sourcesSql(QString()));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    Result<QList<Source>> sources = readSources(statement);
    if (sources) {
        std::stable_sort(sources->begin(), sources->end(),
                         [](const Source &a, const Source &b) { return compareVietnamese(a.name, b.name) < 0; });
    }
    return sources;
}

Result<Source> SourceStore::find(const QString &printedName) const
{
    const Result<Owner> owner = ownerOf(m_library, printedName);
    if (!owner)
        return owner.error();
    if (owner->source.isNull())
        return Error{ErrorKind::NotFound, Text::tr("Thư viện không có nguồn tin “%1”.").arg(printedName)};
    Statement statement(m_library, sourcesSql(QStringLiteral("WHERE source.id = ?")));
    if (const Result<void> run = statement.run(owner->source); !run)
        return run.error();
    const Result<QList<Source>> sources = readSources(statement);
    if (!sources)
        return sources.error();
    return sources->first();
}

Result<Source> SourceStore::save(const Source &source)
{
    Source stored = source;
    stored.name = simplified(nfc(source.name));
    if (stored.name.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Nguồn tin chưa có tên.")};
    if (stored.id.isNull())
        stored.id = newUuid(m_library.clock());
    const Result<void> done = inTransaction(m_library, [&] { return store(stored, Origin::Person); });
    if (!done)
        return done.error();
    return find(stored.name);
}

Result<void> SourceStore::store(const Source &source, Origin origin)
{
    Statement statement(m_library,
                        QStringLiteral("INSERT INTO source (id, homepage, automatic) VALUES (?, ?, ?) ON CONFLICT (id) "
                                       "DO UPDATE SET homepage = excluded.homepage, automatic = excluded.automatic"));
    Result<void> done = statement.run(source.id, source.homepage, int{origin == Origin::Articles});
    if (done)
        done = change(m_library, QStringLiteral("DELETE FROM source_name WHERE source = ?"), source.id);
    int position = 0;
    for (const QString &name : QStringList{source.name} + source.aliases) {
        if (done && !foldedCase(name).isEmpty())
            done = insertName(source.id, name, position++);
    }
    return done;
}

Result<void> SourceStore::insertName(const QUuid &source, const QString &name, int position)
{
    const Result<Owner> owner = ownerOf(m_library, name);
    if (!owner)
        return owner.error();
    if (owner->source == source)
        return {};
    if (!owner->source.isNull() && !owner->automatic)
        return Error{ErrorKind::Exists, Text::tr("Tên “%1” đã thuộc về một nguồn tin khác.").arg(name)};
    if (!owner->source.isNull()) {
        if (const Result<void> taken = takeIn(owner->source, source); !taken)
            return taken;
    }
    Statement statement(
        m_library, QStringLiteral("INSERT INTO source_name (folded_case, source, position, name) VALUES (?, ?, ?, ?)"));
    return statement.run(foldedCase(name), source, position, simplified(nfc(name)));
}

Result<void> SourceStore::takeIn(const QUuid &from, const QUuid &into)
{
    Result<void> moved =
        change(m_library, QStringLiteral("UPDATE article SET source = ? WHERE source = ?"), into, from);
    if (moved)
        moved = change(m_library, QStringLiteral("UPDATE listing SET source = ? WHERE source = ?"), into, from);
    return moved ? change(m_library, QStringLiteral("DELETE FROM source WHERE id = ?"), from) : moved;
}

Result<Source> SourceStore::merge(const QUuid &from, const QUuid &into)
{
    const Result<QList<Source>> sources = list();
    if (!sources)
        return sources.error();
    const auto gone = std::ranges::find(*sources, from, &Source::id);
    const auto kept = std::ranges::find(*sources, into, &Source::id);
    if (from == into || gone == sources->cend() || kept == sources->cend())
        return Error{ErrorKind::NotFound, Text::tr("Không có hai nguồn tin để gộp.")};
    Source merged = *kept;
    merged.aliases += gone->name;
    merged.aliases += gone->aliases;
    if (merged.homepage.isEmpty())
        merged.homepage = gone->homepage;
    const Result<void> done = inTransaction(m_library, [&] {
        const Result<void> taken = takeIn(from, into);
        return taken ? store(merged, Origin::Person) : taken;
    });
    if (!done)
        return done.error();
    return find(merged.name);
}

Result<SourcesState> SourceStore::state(const QList<QUuid> &ids, const QStringList &names) const
{
    SourcesState state{.ids = ids, .sources = {}};
    for (const QString &name : names) {
        const Result<Owner> owner = ownerOf(m_library, name);
        if (!owner)
            return owner.error();
        if (!owner->source.isNull() && !state.ids.contains(owner->source))
            state.ids.append(owner->source);
    }
    for (const QUuid &id : std::as_const(state.ids)) {
        Statement origin(m_library, QStringLiteral("SELECT automatic FROM source WHERE id = ?"));
        Statement source(m_library, sourcesSql(QStringLiteral("WHERE source.id = ?")));
        if (const Result<void> run = origin.run(id); !run)
            return run.error();
        if (const Result<void> run = source.run(id); !run)
            return run.error();
        const Result<QList<Source>> sources = readSources(source);
        if (!sources)
            return sources.error();
        if (origin.next() && !sources->isEmpty())
            state.sources.append({.source = sources->first(), .automatic = origin.small(0) != 0});
    }
    return state;
}

Result<void> SourceStore::putBack(const SourcesState &state)
{
    return inTransaction(m_library, [&] {
        Result<void> done;
        for (const QUuid &id : state.ids) {
            if (done)
                done = change(m_library, QStringLiteral("DELETE FROM source_name WHERE source = ?"), id);
        }
        for (const SourcesState::Stored &stored : state.sources) {
            if (done)
                done = store(stored.source, stored.automatic ? Origin::Articles : Origin::Person);
        }
        for (const QUuid &id : state.ids) {
            if (done)
                done = relinkArticles(id);
            if (done)
                done = change(m_library,
                              QStringLiteral("DELETE FROM source WHERE id = ? AND NOT EXISTS "
                                             "(SELECT 1 FROM source_name WHERE source_name.source = source.id)"),
                              id);
        }
        return done;
    });
}

Result<void> SourceStore::relinkArticles(const QUuid &source)
{
    Statement names(m_library, QStringLiteral("SELECT DISTINCT printed_source FROM article WHERE source = ?"));
    QStringList printed;
    Result<void> done = names.run(source);
    if (done)
        done = names.each([&] { printed.append(names.text(0)); });
    Statement listing(m_library,
                      QStringLiteral("UPDATE listing SET source = ? WHERE article IN "
                                     "(SELECT id FROM article WHERE source = ? AND printed_source = ?)"));
    Statement article(m_library,
                      QStringLiteral("UPDATE article SET source = ? WHERE source = ? AND printed_source = ?"));
    for (const QString &name : std::as_const(printed)) {
        const Result<QUuid> owner = link(name);
        if (!owner)
            return owner.error();
        if (done)
            done = listing.run(*owner, source, name);
        if (done)
            done = article.run(*owner, source, name);
    }
    return done;
}

Result<QHash<QUuid, qint64>> SourceStore::counts() const
{
    Statement statement(m_library, QStringLiteral("SELECT source, count(*) FROM listing GROUP BY source"));
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QHash<QUuid, qint64> counts;
    if (const Result<void> read = statement.each([&] { counts.insert(statement.id(0), statement.number(1)); }); !read)
        return read.error();
    counts.remove(QUuid());
    return counts;
}

Result<QUuid> SourceStore::link(const QString &printedName)
{
    if (foldedCase(printedName).isEmpty())
        return QUuid();
    const Result<Owner> owner = ownerOf(m_library, printedName);
    if (!owner)
        return owner.error();
    if (!owner->source.isNull())
        return owner->source;
    const QUuid id = newUuid(m_library.clock());
    Result<void> made =
        change(m_library, QStringLiteral("INSERT INTO source (id, homepage, automatic) VALUES (?, '', 1)"), id);
    if (made)
        made = insertName(id, printedName, 0);
    if (!made)
        return made.error();
    return id;
}

Result<void> SourceStore::release(const QUuid &id)
{
    return change(m_library,
                  QStringLiteral("DELETE FROM source WHERE id = ? AND automatic = 1 "
                                 "AND NOT EXISTS (SELECT 1 FROM article WHERE article.source = source.id)"),
                  id);
}

} // namespace DiemTin
