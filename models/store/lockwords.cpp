// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the lock, and the name in the library, whatever version it is of.

#include "models/store/lockwords.h"

#include "models/base/moment.h"
#include "models/store/connection.h"
#include "models/store/lock.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

} // namespace

QString lastWriter(const Connection &connection)
{
    QSqlQuery query(connection.database());
    const bool found = query.exec(QStringLiteral("SELECT value FROM setting WHERE name = 'writer'")) && query.next();
    return found ? query.value(0).toString() : QString();
}

QString lastWriter(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::openForReading(path);
    return connection ? lastWriter(**connection) : QString();
}

QString heldBy(const Connection &connection, const QString &path, const QDateTime &now)
{
    const std::optional<LockHolder> holder = LibraryLock::holder(path);
    if (!holder)
        return Text::tr("một chương trình khác đang mở nó");
    const QString writer = lastWriter(connection);
    const QString person = writer.isEmpty() ? Text::tr("có người") : writer;
    if (LibraryLock::state(path, now) == LockState::Silent) {
        return Text::tr("%1 mở nó trên máy %2 từ %3; máy đó không còn báo gì từ %4, có lẽ đã tắt")
            .arg(person, holder->machine, momentText(holder->since), momentText(holder->lastSign));
    }
    return Text::tr("%1 đang mở nó trên máy %2 từ %3").arg(person, holder->machine, momentText(holder->since));
}

} // namespace DiemTin
