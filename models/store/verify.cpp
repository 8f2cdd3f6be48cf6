// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's own checks, their answers as sentences.

#include "models/store/verify.h"

#include "models/store/connection.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

/// Files up to this size are checked whenever they are opened; it takes some 30 ms.
constexpr qint64 SmallFile = 16LL * 1024 * 1024;

Error damaged(const Connection &connection)
{
    return {
        ErrorKind::Invalid,
        Text::tr("Thư viện %1 bị hỏng, một phần không đọc được nữa.").arg(QDir::toNativeSeparators(connection.path()))};
}

/// Runs a check that says "ok" where all is well.
Result<void> expectOk(const Connection &connection, const QString &pragma)
{
    QSqlQuery query(connection.database());
    if (!query.exec(pragma) || !query.next())
        return damaged(connection);
    return query.value(0).toString() == QLatin1String("ok") ? Result<void>() : Result<void>(damaged(connection));
}

Result<QStringList> tables(const Connection &connection, const QString &which)
{
    QSqlQuery query(connection.database());
    QStringList names;
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND ") + which))
        return connection.error(query.lastError());
    while (query.next())
        names.append(query.value(0).toString());
    return query.lastError().isValid() ? Result<QStringList>(connection.error(query.lastError()))
                                       : Result<QStringList>(names);
}

Result<void> firstRows(const Connection &connection)
{
    const Result<QStringList> names = tables(connection, QStringLiteral("sql NOT LIKE '%fts5vocab%'"));
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        QSqlQuery query(connection.database());
        if (!query.exec(QStringLiteral("SELECT 1 FROM \"%1\" LIMIT 1").arg(name)))
            return connection.error(query.lastError());
        static_cast<void>(query.next());
        if (query.lastError().isValid())
            return connection.error(query.lastError());
    }
    return {};
}

} // namespace

Result<void> verifyWholly(const Connection &connection)
{
    const Result<qint64> mark = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!mark || *mark != LibraryApplicationId)
        return damaged(connection);
    if (const Result<void> whole = expectOk(connection, QStringLiteral("PRAGMA integrity_check(1)")); !whole)
        return whole;
    const Result<qint64> broken = connection.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (broken && *broken == 0)
        return {};
    return damaged(connection);
}

Result<void> glanceOver(const Connection &connection)
{
    if (QFileInfo(connection.path()).size() <= SmallFile)
        return expectOk(connection, QStringLiteral("PRAGMA quick_check(1)"));
    return firstRows(connection);
}

Result<void> verifyTexts(const Connection &connection)
{
    const Result<QStringList> names =
        tables(connection, QStringLiteral("name NOT IN ('photo', 'rendition') AND sql NOT LIKE 'CREATE VIRTUAL%'"));
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (const Result<void> sound = expectOk(connection, QStringLiteral("PRAGMA quick_check('%1')").arg(name));
            !sound)
            return sound;
    }
    return {};
}

} // namespace DiemTin
