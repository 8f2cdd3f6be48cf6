// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps events and looks into revisions.

#include "models/store/issuehistory.h"

#include "models/store/articlejson.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace DiemTin {

Result<void> keepIssueRevisions(Library &library, const QUuid &issue)
{
    return inTransaction(library, [&] {
        Statement keep(library,
                       QStringLiteral("UPDATE revision SET joinable = 0 WHERE joinable = 1 AND article IN "
                                      "(SELECT placement.article FROM placement JOIN section "
                                      "ON section.id = placement.section WHERE section.issue = ?)"));
        return keep.run(issue);
    });
}

Result<void> recordIssueEvent(Library &library, const QUuid &issue, const QString &kind, const QDateTime &moment,
                              const QString &note)
{
    return inTransaction(library, [&] {
        Statement insert(library,
                         QStringLiteral("INSERT OR REPLACE INTO issue_event (issue, kind, moment, author, note) "
                                        "VALUES (?, ?, ?, ?, ?)"));
        return insert.run(issue, kind, moment, library.author(), note);
    });
}

Result<QList<IssueEvent>> issueEvents(const Library &library, const QUuid &issue)
{
    Statement statement(library,
                        QStringLiteral("SELECT kind, moment, author, note FROM issue_event WHERE issue = ? "
                                       "ORDER BY moment DESC"));
    if (const Result<void> run = statement.run(issue); !run)
        return run.error();
    QList<IssueEvent> events;
    const Result<void> read = statement.each(
        [&] { events.append({statement.text(0), statement.moment(1), statement.text(2), statement.text(3)}); });
    return read ? Result<QList<IssueEvent>>(events) : Result<QList<IssueEvent>>(read.error());
}

Result<QHash<QUuid, Article>> articlesAt(const Library &library, const QList<QUuid> &ids, const QDateTime &moment)
{
    Statement statement(library,
                        QStringLiteral("SELECT content FROM revision WHERE article = ? AND saved <= ? "
                                       "ORDER BY number DESC LIMIT 1"));
    QHash<QUuid, Article> articles;
    for (const QUuid &id : ids) {
        if (const Result<void> run = statement.run(id, moment); !run)
            return run.error();
        if (statement.next())
            articles.insert(id, articleFromJson(id, statement.text(0)));
    }
    return articles;
}

} // namespace DiemTin
