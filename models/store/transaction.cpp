// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BEGIN and COMMIT for the outermost transaction, savepoints for those within.

#include "models/store/transaction.h"

#include "models/store/connection.h"
#include "models/store/library.h"

#include <QCoreApplication>
#include <QDir>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

QString savepoint(int level)
{
    return QStringLiteral("level_%1").arg(level);
}

Error readOnlyError(const Library &library)
{
    const QString reason = library.readOnlyReason();
    return {ErrorKind::Unwritable,
            reason.isEmpty() ? Text::tr("Thư viện %1 đang mở chỉ để đọc.").arg(QDir::toNativeSeparators(library.path()))
                             : reason};
}

/// The right to write went to another machine while this one slept.
Error lockLost(const Library &library)
{
    return {ErrorKind::Locked,
            Text::tr("Chưa ghi được vào thư viện %1 vì máy khác đã gỡ khóa và đang mở nó; những gì đang gõ vẫn còn đây "
                     "và được ghi khi máy kia đóng thư viện.")
                .arg(QDir::toNativeSeparators(library.path()))};
}

} // namespace

Transaction::Transaction(Library &library)
    : m_library(library)
{ }

Transaction::~Transaction()
{
    if (m_level != 0)
        rollBack();
}

Result<void> Transaction::begin()
{
    if (m_library.isReadOnly())
        return readOnlyError(m_library);
    int &depth = m_library.transactionDepth();
    if (depth == 0 && !m_library.holdsLock())
        return lockLost(m_library);
    const QString sql =
        depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT ") + savepoint(depth + 1);
    if (const Result<void> begun = m_library.connection().execute(sql); !begun)
        return begun;
    m_level = ++depth;
    return {};
}

Result<void> Transaction::commit()
{
    const QString sql = m_level == 1 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + savepoint(m_level);
    if (const Result<void> done = m_library.connection().execute(sql); !done)
        return done;
    m_level = 0;
    --m_library.transactionDepth();
    return {};
}

// A failure here leaves nothing to do: SQLite has then rolled everything back itself, and the next COMMIT says so.
void Transaction::rollBack()
{
    const Connection &connection = m_library.connection();
    if (m_level == 1) {
        static_cast<void>(connection.execute(QStringLiteral("ROLLBACK")).hasValue());
    } else {
        static_cast<void>(connection.execute(QStringLiteral("ROLLBACK TO ") + savepoint(m_level)).hasValue());
        static_cast<void>(connection.execute(QStringLiteral("RELEASE ") + savepoint(m_level)).hasValue());
    }
    m_level = 0;
    --m_library.transactionDepth();
}

} // namespace DiemTin
