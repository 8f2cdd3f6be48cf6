// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks SQLite whether anybody wrote, then for counts and the newest article.

#include "models/store/librarywatch.h"

#include "models/store/library.h"
#include "models/store/statement.h"

namespace DiemTin {

namespace {

Result<qint64> numberFrom(const Library &library, const QString &sql)
{
    Statement statement(library, sql);
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace

LibraryWatch::LibraryWatch(const Library &library)
    : m_library(library)
{ }

Result<LibraryWatch::Change> LibraryWatch::look(const QSet<QUuid> &known)
{
    const Result<qint64> version = numberFrom(m_library, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    if (*version == m_version)
        return Change::Nothing;
    const Result<State> now = state(known);
    if (!now)
        return now.error();
    m_version = *version;
    return std::exchange(m_state, *now) == *now ? Change::Known : Change::Others;
}

Result<LibraryWatch::State> LibraryWatch::state(const QSet<QUuid> &known) const
{
    const Result<qint64> articles = numberFrom(m_library, QStringLiteral("SELECT count(*) FROM listing"));
    const Result<qint64> placements = numberFrom(m_library, QStringLiteral("SELECT count(*) FROM placement"));
    if (!articles || !placements)
        return articles ? placements.error() : articles.error();
    Statement newest(m_library, QStringLiteral("SELECT id, saved FROM article ORDER BY saved DESC"));
    if (const Result<void> run = newest.run(); !run)
        return run.error();
    State state{*articles, *placements, {}};
    while (state.newest.isEmpty() && newest.next()) {
        if (!known.contains(newest.id(0)))
            state.newest = newest.text(1);
    }
    return state;
}

} // namespace DiemTin
