// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connection: one QtSql connection to a library file, set up as the store wants it.

#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

class QSqlError;
class QSqlQuery;

namespace DiemTin {

/// How a connection reaches its file.
enum class Access {
    Write,
    Read,
    ReadImmutable, ///< for a folder where SQLite may not even keep its side files; ignores a write-ahead log
};

/// A QtSql connection of its own name, closed and taken away with the object. Used in the thread that made it.
class Connection
{
public:
    /// Opens the file and sets WAL, synchronous=FULL and foreign keys. Errors: as error() tells them.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    /// Opens it for reading, also where SQLite may not make its side files. Errors: as error() tells them.
    static Result<std::unique_ptr<Connection>> openForReading(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] QString path() const { return m_path; }
    /// Runs one statement that has no values and gives no rows.
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// Runs one after the other until one fails.
    [[nodiscard]] Result<void> executeAll(const QStringList &statements) const;
    /// Lets the connection read and write another file too, under the schema name `name`. Errors: Unreadable, Invalid.
    [[nodiscard]] Result<void> attach(const QString &path, const QString &name) const;
    /// The number that a statement such as a PRAGMA gives.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;
    /// A query with this SQL, one put back or newly prepared: preparing costs more than most statements do. Its
    /// lastError() tells where SQLite does not take the SQL.
    [[nodiscard]] std::shared_ptr<QSqlQuery> prepared(const QString &sql) const;
    /// Keeps a query of prepared() for the next time.
    void putBack(const QString &sql, const std::shared_ptr<QSqlQuery> &query) const;
    /// What SQLite reported as an Error with a sentence that names the file.
    [[nodiscard]] Error error(const QSqlError &sqlError) const;

private:
    Connection(QString path, QString name);
    [[nodiscard]] Result<void> prepare(Access access) const;

    QString m_path;
    QString m_name;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace DiemTin
