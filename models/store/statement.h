// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statement: a prepared SQL statement whose failures are Results and whose values have the store's forms.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>

namespace DiemTin {

class Library;

/// The form a value has in the database: text never NULL, days and moments as ISO 8601, UUIDs in lower-case letters.
[[nodiscard]] QVariant sqlValue(const QString &text);
[[nodiscard]] QVariant sqlValue(const QByteArray &bytes);
[[nodiscard]] QVariant sqlValue(const QUuid &id);
[[nodiscard]] QVariant sqlValue(QDate date);
[[nodiscard]] QVariant sqlValue(const QDateTime &moment);
[[nodiscard]] QVariant sqlValue(qint64 number);
[[nodiscard]] QVariant sqlValue(int number);
[[nodiscard]] QVariant sqlValue(double number);
[[nodiscard]] QVariant sqlValue(const QVariant &value);

/// One statement on a library's connection, used in the order run(), then next() or each().
class Statement
{
public:
    Statement(const Library &library, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs the statement with these values for its question marks. May be called again with other values.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_query->bindValue(position++, sqlValue(values)), ...);
        return execute();
    }
    /// The same for values counted only at run time.
    [[nodiscard]] Result<void> runWith(const QVariantList &values);

    /// Goes to the next row; false behind the last one or when reading failed.
    bool next() { return m_query->next(); }
    /// Calls `row` for every row left. Errors: reading failed.
    [[nodiscard]] Result<void> each(const std::function<void()> &row);

    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    /// Columns kept as text: an id, and dates and moments in ISO 8601; null where the text is none.
    [[nodiscard]] QUuid id(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int small(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }

private:
    [[nodiscard]] Result<void> execute();

    const Library &m_library;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_query;
};

/// "?, ?, ?" for so many values.
[[nodiscard]] QString questionMarks(qsizetype count);

} // namespace DiemTin
