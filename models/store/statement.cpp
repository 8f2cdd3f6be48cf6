// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prepared statements and the forms of values.

#include "models/store/statement.h"

#include "models/store/connection.h"
#include "models/store/library.h"

#include <QSqlError>

namespace DiemTin {

QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

QVariant sqlValue(const QByteArray &bytes)
{
    return bytes;
}

QVariant sqlValue(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant sqlValue(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariant sqlValue(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QVariant sqlValue(qint64 number)
{
    return number;
}

QVariant sqlValue(int number)
{
    return number;
}

QVariant sqlValue(double number)
{
    return number;
}

QVariant sqlValue(const QVariant &value)
{
    return value;
}

Statement::Statement(const Library &library, const QString &sql)
    : m_library(library)
    , m_sql(sql)
    , m_query(library.connection().prepared(sql))
{ }

Statement::~Statement()
{
    m_library.connection().putBack(m_sql, m_query);
}

Result<void> Statement::execute()
{
    if (!m_query->exec())
        return m_library.connection().error(m_query->lastError());
    return {};
}

Result<void> Statement::runWith(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), values.at(i));
    return execute();
}

Result<void> Statement::each(const std::function<void()> &row)
{
    while (m_query->next())
        row();
    if (m_query->lastError().isValid())
        return m_library.connection().error(m_query->lastError());
    return {};
}

QUuid Statement::id(int column) const
{
    return QUuid::fromString(text(column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

} // namespace DiemTin
