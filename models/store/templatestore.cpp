// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the table template.

#include "models/store/templatestore.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

TemplateStore::TemplateStore(Library &library)
    : m_library(library)
{ }

Result<QStringList> TemplateStore::names() const
{
    Statement statement(m_library, u"SELECT name FROM template"_s);
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QStringList names;
    if (const Result<void> read = statement.each([&] { names.append(statement.text(0)); }); !read)
        return read.error();
    std::ranges::sort(names, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    return names;
}

Result<QByteArray> TemplateStore::json(const QString &name) const
{
    Statement statement(m_library, u"SELECT json FROM template WHERE name = ?"_s);
    if (const Result<void> run = statement.run(name); !run)
        return run.error();
    return statement.next() ? statement.bytes(0) : QByteArray();
}

Result<void> TemplateStore::save(const QString &name, const QByteArray &json)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("DiemTin::Store", "Hãy đặt tên cho mẫu trình bày.")};
    return inTransaction(m_library, [&] {
        Statement statement(m_library,
                            u"INSERT INTO template (name, json, changed) VALUES (?, ?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET json = excluded.json, changed = excluded.changed"_s);
        return statement.run(name, json, m_library.clock().now());
    });
}

Result<QList<IssueNumber>> TemplateStore::users(const QString &name) const
{
    Statement statement(m_library, u"SELECT number, year FROM issue WHERE template = ? ORDER BY year, number"_s);
    if (const Result<void> run = statement.run(name); !run)
        return run.error();
    QList<IssueNumber> numbers;
    if (const Result<void> read = statement.each([&] { numbers.append({statement.small(0), statement.small(1)}); });
        !read)
        return read.error();
    return numbers;
}

Result<void> TemplateStore::remove(const QString &name)
{
    return inTransaction(m_library, [&] {
        Statement statement(m_library, u"DELETE FROM template WHERE name = ?"_s);
        return statement.run(name);
    });
}

} // namespace DiemTin
