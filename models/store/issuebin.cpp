// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves an issue's rows into one JSON document and back.

#include "models/store/issuebin.h"

#include "models/base/clock.h"
#include "models/store/connection.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <array>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

/// A table with rows of an issue, and which they are; in the order in which they refer to each other.
struct Part
{
    QLatin1StringView table;
    QLatin1StringView which;
};

constexpr std::array<Part, 7> parts{{{"issue"_L1, "id = ?"_L1},
                                     {"cover_line"_L1, "issue = ?"_L1},
                                     {"section"_L1, "issue = ?"_L1},
                                     {"placement"_L1, "section IN (SELECT id FROM section WHERE issue = ?)"_L1},
                                     {"printed_entry"_L1, "issue = ?"_L1},
                                     {"acceptance"_L1, "issue = ?"_L1},
                                     {"issue_event"_L1, "issue = ?"_L1}}};

/// The rows that a statement gives, an object each by the names of its columns.
Result<QJsonArray> rowsOf(const Connection &connection, const QString &sql, const QVariant &value)
{
    QSqlQuery query(connection.database());
    query.prepare(sql);
    query.addBindValue(value);
    if (!query.exec())
        return connection.error(query.lastError());
    QJsonArray rows;
    while (query.next()) {
        const QSqlRecord record = query.record();
        QJsonObject row;
        for (int column = 0; column < record.count(); ++column)
            row.insert(record.fieldName(column), QJsonValue::fromVariant(record.value(column)));
        rows.append(row);
    }
    return query.lastError().isValid() ? Result<QJsonArray>(connection.error(query.lastError()))
                                       : Result<QJsonArray>(rows);
}

Result<QJsonObject> contentOf(const Library &library, const QUuid &issue)
{
    QJsonObject content;
    for (const Part &part : parts) {
        const Result<QJsonArray> rows =
            rowsOf(library.connection(), u"SELECT * FROM %1 WHERE %2 ORDER BY rowid"_s.arg(part.table, part.which),
                   sqlValue(issue));
        if (!rows)
            return rows.error();
        content.insert(part.table, *rows);
    }
    return content;
}

/// The values of a row for the columns that the table has in this version.
Result<void> insertRow(const Library &library, const QString &table, const QJsonObject &row)
{
    const QSqlRecord columns = library.connection().database().record(table);
    QStringList names;
    QVariantList values;
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (!columns.contains(value.key()))
            continue;
        names.append(value.key());
        values.append(value->isString() ? sqlValue(value->toString()) : value->toVariant());
    }
    Statement statement(
        library, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(", "_L1), questionMarks(values.size())));
    return statement.runWith(values);
}

/// A library that was salvaged may lack an article.
Result<bool> hasArticle(const Library &library, const QString &id)
{
    Statement statement(library, u"SELECT 1 FROM article WHERE id = ?"_s);
    const Result<void> run = statement.run(id);
    return run ? Result<bool>(statement.next()) : Result<bool>(run.error());
}

Result<void> insertContent(const Library &library, const QJsonObject &content)
{
    for (const Part &part : parts) {
        for (const auto &row : content.value(part.table).toArray()) {
            if (part.table == "placement"_L1) {
                const Result<bool> there = hasArticle(library, row["article"_L1].toString());
                if (!there)
                    return there.error();
                if (!*there)
                    continue;
            }
            if (const Result<void> done = insertRow(library, part.table, row.toObject()); !done)
                return done;
        }
    }
    return {};
}

/// Whether the library has an issue of this id or number.
Result<bool> isTaken(const Library &library, const DeletedIssue &issue)
{
    Statement statement(library, u"SELECT 1 FROM issue WHERE id = ? OR (year = ? AND number = ?)"_s);
    const Result<void> run = statement.run(issue.id, issue.number.year, issue.number.number);
    return run ? Result<bool>(statement.next()) : Result<bool>(run.error());
}

Result<void> deleteFrom(const Library &library, const QString &table, const QUuid &id)
{
    Statement statement(library, u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
    return statement.run(id);
}

QDate dayOf(const QJsonObject &content, QLatin1StringView column)
{
    return QDate::fromString(content.value("issue"_L1)[0][column].toString(), Qt::ISODate);
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

IssueBin::IssueBin(Library &library)
    : m_library(library)
{ }

Result<QList<DeletedIssue>> IssueBin::list() const
{
    Statement statement(m_library,
                        u"SELECT id, number, year, deleted, who, articles, content FROM deleted_issue "
                        "ORDER BY deleted DESC, rowid DESC"_s);
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QList<DeletedIssue> issues;
    const Result<void> read = statement.each([&] {
        const QJsonObject content = objectOf(statement.text(6));
        issues.append({.id = statement.id(0),
                       .number = {statement.small(1), statement.small(2)},
                       .weekFrom = dayOf(content, "week_from"_L1),
                       .weekTo = dayOf(content, "week_to"_L1),
                       .articles = statement.small(5),
                       .deleted = statement.moment(3),
                       .who = statement.text(4)});
    });
    return read ? Result<QList<DeletedIssue>>(issues) : Result<QList<DeletedIssue>>(read.error());
}

Result<void> IssueBin::put(const QUuid &issue)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        const Result<Issue> stored = m_library.issues().load(issue);
        if (!stored)
            return stored.error();
        const Result<QJsonObject> content = contentOf(m_library, issue);
        if (!content)
            return content.error();
        const QString json = QString::fromUtf8(QJsonDocument(*content).toJson(QJsonDocument::Compact));
        const qsizetype articles = content->value("placement"_L1).toArray().size();
        Statement statement(m_library,
                            u"INSERT OR REPLACE INTO deleted_issue (id, number, year, deleted, who, articles, content) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        Result<void> done = statement.run(issue, stored->number.number, stored->number.year, m_library.clock().now(),
                                          m_library.author(), qint64(articles), json);
        return done ? m_library.issues().remove(issue) : done;
    });
}

Result<void> IssueBin::restore(const QUuid &issue)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        Statement statement(m_library, u"SELECT number, year, content FROM deleted_issue WHERE id = ?"_s);
        if (Result<void> run = statement.run(issue); !run)
            return run;
        if (!statement.next())
            return Error{ErrorKind::NotFound, Text::tr("Số báo này không còn trong các số đã xóa.")};
        DeletedIssue deleted;
        deleted.id = issue;
        deleted.number = {statement.small(0), statement.small(1)};
        const QJsonObject content = objectOf(statement.text(2));
        const Result<bool> taken = isTaken(m_library, deleted);
        if (!taken)
            return taken.error();
        if (*taken) {
            return Error{ErrorKind::Exists,
                         Text::tr("Chưa khôi phục được số %1 vì thư viện đã có một số mang số này; hãy đổi số của nó.")
                             .arg(deleted.number.toString())};
        }
        Result<void> done = insertContent(m_library, content);
        return done ? deleteFrom(m_library, u"deleted_issue"_s, issue) : done;
    });
}

Result<void> IssueBin::forget(const QList<QUuid> &issues)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        for (const QUuid &issue : issues) {
            if (Result<void> done = deleteFrom(m_library, u"deleted_issue"_s, issue); !done)
                return done;
        }
        return {};
    });
}

Result<void> IssueBin::forgetOld()
{
    return inTransaction(m_library, [&] {
        Statement statement(m_library, u"DELETE FROM deleted_issue WHERE deleted < ?"_s);
        return statement.run(m_library.clock().now().addDays(-DaysKept));
    });
}

} // namespace DiemTin
