// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the tables anew and fills them.

#include "models/store/backup/rowcopy.h"

#include "models/store/backup/meter.h"
#include "models/store/connection.h"
#include "models/store/salvage/tableshapes.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Backup)
};

const QString Revisions = QStringLiteral("revision");
const QString Photos = QStringLiteral("photo");

constexpr qint64 RowsInAStep = 5000;

/// A statement that made a part of the library.
struct Made
{
    QString name;
    QString sql;
};

/// The tables or indexes of the library, whatever its version; those that FTS5 makes for itself are left to it.
Result<QList<Made>> madeParts(const Connection &connection, const QString &type)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT name, sql FROM library.sqlite_master WHERE type = '%1' AND sql IS NOT NULL "
                                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                   "AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' ORDER BY rowid")
                        .arg(type)))
        return connection.error(query.lastError());
    QList<Made> parts;
    while (query.next())
        parts.append({query.value(0).toString(), query.value(1).toString()});
    return query.lastError().isValid() ? Result<QList<Made>>(connection.error(query.lastError()))
                                       : Result<QList<Made>>(parts);
}

Result<void> makeParts(const Connection &connection, const QString &type)
{
    const Result<QList<Made>> parts = madeParts(connection, type);
    if (!parts)
        return parts.error();
    for (const Made &part : *parts) {
        if (const Result<void> done = connection.execute(part.sql); !done)
            return done;
    }
    return {};
}

/// A photo's row needs no look at its bytes where an earlier backup took it: what is known of it stands together there.
const QString CopyOfPhotos = QStringLiteral("INSERT INTO main.photo "
                                            "SELECT sha256, width, height, format, size, x'' FROM photos.photo_info "
                                            "WHERE sha256 IN (SELECT sha256 FROM library.photo) UNION ALL "
                                            "SELECT sha256, width, height, format, size, x'' FROM library.photo "
                                            "WHERE sha256 IN (SELECT sha256 FROM library.photo EXCEPT "
                                            "SELECT sha256 FROM photos.photo_info)");

Result<void> copyTable(const Connection &connection, const QString &table, Meter &meter)
{
    if (table == Photos)
        return connection.execute(CopyOfPhotos);
    const QString copy = QStringLiteral("INSERT INTO main.%1 SELECT * FROM library.%1").arg(table);
    const qint64 last = lastRow(connection, table);
    if (last == 0)
        return connection.execute(copy);
    return inSteps(connection, copy + QStringLiteral(" WHERE rowid > %1 AND rowid <= %2"), last, meter);
}

} // namespace

Result<QStringList> keptTables(const Connection &connection)
{
    const Result<QList<Made>> tables = madeParts(connection, QStringLiteral("table"));
    if (!tables)
        return tables.error();
    QStringList names;
    for (const Made &table : *tables) {
        if (!derivedTables().contains(table.name))
            names.append(table.name);
    }
    return names;
}

qint64 lastRow(const Connection &connection, const QString &table)
{
    const Result<qint64> last =
        connection.number(QStringLiteral("SELECT coalesce(max(rowid), 0) FROM library.%1").arg(table));
    return last ? *last : 0;
}

Result<void> inSteps(const Connection &connection, const QString &sql, qint64 lastRow, Meter &meter)
{
    for (qint64 row = 0; row < lastRow; row += RowsInAStep) {
        const qint64 end = std::min(row + RowsInAStep, lastRow);
        Result<void> done = connection.execute(sql.arg(row).arg(end));
        if (done)
            done = meter.advance(double(end - row) / 1000);
        if (!done)
            return done;
    }
    return {};
}

Result<void> copyRows(const Connection &connection, Meter &meter)
{
    if (const Result<void> made = makeParts(connection, QStringLiteral("table")); !made)
        return made;
    const Result<QStringList> tables = keptTables(connection);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        if (table == Revisions)
            continue;
        if (const Result<void> done = copyTable(connection, table, meter); !done)
            return done;
    }
    return makeParts(connection, QStringLiteral("index"));
}

Result<void> compareCounts(const Connection &connection)
{
    const Result<QStringList> tables = keptTables(connection);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const QString copied = table == Revisions ? QStringLiteral("history.revision WHERE ended IS NULL")
                                                  : QStringLiteral("main.") + table;
        const Result<qint64> difference = connection.number(
            QStringLiteral("SELECT (SELECT count(*) FROM library.%1) - (SELECT count(*) FROM %2)").arg(table, copied));
        if (!difference)
            return difference.error();
        if (*difference != 0)
            return Error{ErrorKind::Invalid,
                         Text::tr("Bản sao lưu %1 không đủ dữ liệu.").arg(QDir::toNativeSeparators(connection.path()))};
    }
    return {};
}

} // namespace DiemTin
