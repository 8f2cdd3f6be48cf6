// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the table setting.

#include "models/store/settingstore.h"

#include "models/store/library.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace DiemTin {

using namespace Qt::StringLiterals;

SettingStore::SettingStore(Library &library)
    : m_library(library)
{ }

Result<QHash<QString, QString>> SettingStore::all() const
{
    Statement statement(m_library, u"SELECT name, value FROM setting"_s);
    if (const Result<void> run = statement.run(); !run)
        return run.error();
    QHash<QString, QString> values;
    const Result<void> read = statement.each([&] { values.insert(statement.text(0), statement.text(1)); });
    return read ? Result<QHash<QString, QString>>(values) : Result<QHash<QString, QString>>(read.error());
}

Result<void> SettingStore::set(const QHash<QString, QString> &values)
{
    return inTransaction(m_library, [&]() -> Result<void> {
        Statement statement(m_library,
                            u"INSERT INTO setting (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (Result<void> run = statement.run(value.key(), value.value()); !run)
                return run;
        }
        return {};
    });
}

} // namespace DiemTin
