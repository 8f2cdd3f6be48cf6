// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares a library with a backup of it, whatever their versions.

#include "models/store/backup/restore.h"
#include "models/store/connection.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

namespace {

/// An entry and what tells whether it changed.
struct State
{
    BackupEntry entry;
    size_t mark = 0;
};

using States = QHash<QUuid, State>;

/// Rows of id, title, saved, mark.
Result<States> states(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return connection.error(query.lastError());
    States found;
    while (query.next()) {
        const QUuid id = QUuid::fromString(query.value(0).toString());
        const QDateTime saved = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
        found.insert(id, {{id, query.value(1).toString(), saved}, qHash(query.value(3).toString())});
    }
    return query.lastError().isValid() ? Result<States>(connection.error(query.lastError())) : Result<States>(found);
}

Result<States> articleStates(const Connection &connection)
{
    return states(connection, QStringLiteral("SELECT id, headline, saved, saved || headline || body FROM article"));
}

Result<States> issueStates(const Connection &connection)
{
    return states(connection,
                  QStringLiteral("SELECT id, number || '/' || year, NULL, title || char(10) || photo || "
                                 "coalesce((SELECT group_concat(article || section || position) FROM (SELECT "
                                 "placement.article, placement.section, placement.position FROM placement "
                                 "JOIN section ON section.id = placement.section WHERE section.issue = issue.id "
                                 "ORDER BY section.position, placement.position)), '') FROM issue"));
}

void compare(const States &now, const States &then, QList<BackupEntry> &onlyNow, QList<BackupEntry> &onlyThen,
             QList<BackupEntry> &changed)
{
    for (const State &state : now) {
        const auto other = then.constFind(state.entry.id);
        if (other == then.constEnd())
            onlyNow.append(state.entry);
        else if (other->mark != state.mark)
            changed.append(state.entry);
    }
    for (const State &state : then) {
        if (!now.contains(state.entry.id))
            onlyThen.append(state.entry);
    }
    for (QList<BackupEntry> *list : {&onlyNow, &onlyThen, &changed})
        std::ranges::sort(*list, [](const BackupEntry &a, const BackupEntry &b) {
            return a.saved != b.saved ? a.saved > b.saved : a.title < b.title;
        });
}

/// One kind of the library's rows; none, with a note, where they cannot be read.
States readable(const Result<States> &found, BackupDifference &difference)
{
    difference.libraryReadable = difference.libraryReadable && found.hasValue();
    return found ? *found : States();
}

} // namespace

bool BackupDifference::isEmpty() const
{
    return articlesOnlyNow.isEmpty() && articlesOnlyThen.isEmpty() && articlesChanged.isEmpty()
        && issuesOnlyNow.isEmpty() && issuesOnlyThen.isEmpty() && issuesChanged.isEmpty();
}

Result<BackupDifference> compareWithBackup(const QString &libraryPath, const QString &backup)
{
    const Result<std::unique_ptr<Connection>> then = Connection::open(backup, Access::Read);
    if (!then)
        return then.error();
    const Result<States> articlesThen = articleStates(**then);
    const Result<States> issuesThen = issueStates(**then);
    if (!articlesThen || !issuesThen)
        return articlesThen ? issuesThen.error() : articlesThen.error();
    BackupDifference difference;
    States articlesNow;
    States issuesNow;
    if (const auto now = Connection::open(libraryPath, Access::Read)) {
        articlesNow = readable(articleStates(**now), difference);
        issuesNow = readable(issueStates(**now), difference);
    } else {
        difference.libraryReadable = false;
    }
    compare(articlesNow, *articlesThen, difference.articlesOnlyNow, difference.articlesOnlyThen,
            difference.articlesChanged);
    compare(issuesNow, *issuesThen, difference.issuesOnlyNow, difference.issuesOnlyThen, difference.issuesChanged);
    return difference;
}

} // namespace DiemTin
