// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another program that holds the library for writing, so that saving fails.

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

/// Another program that writes to the library's file and does not finish.
class Intruder
{
public:
    explicit Intruder(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~Intruder()
    {
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }

private:
    QSqlDatabase m_database;
};

} // namespace DiemTin
