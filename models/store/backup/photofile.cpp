// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies photos between files, some megabytes a transaction.

#include "models/store/backup/photofile.h"

#include "models/store/backup/meter.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>

namespace DiemTin {

namespace {

constexpr qint64 BytesInACommit = 64LL * 1024 * 1024;

/// "DTph": no library, so that nobody opens it as one.
constexpr int PhotoFileMark = 0x44547068;

} // namespace

PhotoFile::PhotoFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

// A rollback journal: new photos are new pages, which it need not copy, so that each is written once.
Result<std::unique_ptr<PhotoFile>> PhotoFile::open(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Write);
    if (!connection)
        return connection.error();
    const Result<void> ready =
        (*connection)
            ->executeAll(
                {QStringLiteral("PRAGMA journal_mode = DELETE"),
                 QStringLiteral("PRAGMA application_id = %1").arg(PhotoFileMark),
                 QStringLiteral(
                     "CREATE TABLE IF NOT EXISTS photo_info (sha256 TEXT NOT NULL PRIMARY KEY, width INTEGER, "
                     "height INTEGER, format TEXT, size INTEGER) WITHOUT ROWID"),
                 QStringLiteral(
                     "CREATE TABLE IF NOT EXISTS photo_bytes (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB)")});
    if (!ready)
        return ready.error();
    return std::unique_ptr<PhotoFile>(new PhotoFile(std::move(connection).value()));
}

Result<PhotoFile::Taken> PhotoFile::takeFrom(const QString &libraryPath, Meter &meter)
{
    if (const Result<void> attached = m_connection->attach(libraryPath, QStringLiteral("library")); !attached)
        return attached.error();
    const Result<QStringList> hashes = missing();
    if (!hashes)
        return hashes.error();
    const Result<Taken> taken = takeAll(*hashes, meter);
    const Result<void> detached = m_connection->execute(QStringLiteral("DETACH library"));
    return taken && !detached ? Result<Taken>(detached.error()) : taken;
}

Result<QStringList> PhotoFile::missing() const
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(QStringLiteral("SELECT sha256 FROM library.photo EXCEPT SELECT sha256 FROM main.photo_info")))
        return m_connection->error(query.lastError());
    QStringList hashes;
    while (query.next())
        hashes.append(query.value(0).toString());
    return query.lastError().isValid() ? Result<QStringList>(m_connection->error(query.lastError()))
                                       : Result<QStringList>(hashes);
}

Result<PhotoFile::Taken> PhotoFile::takeAll(const QStringList &hashes, Meter &meter)
{
    Taken taken;
    Result<void> done = m_connection->execute(QStringLiteral("BEGIN"));
    qint64 bytes = 0;
    for (const QString &hash : hashes) {
        if (!done)
            break;
        if (const Result<void> wanted = meter.advance(1); !wanted) {
            done = m_connection->execute(QStringLiteral("COMMIT"));
            return done ? wanted.error() : done.error();
        }
        const Result<qint64> size = take(hash, taken);
        if (!size) {
            done = size.error();
        } else if (bytes += *size; bytes > BytesInACommit) {
            bytes = 0;
            done = m_connection->executeAll({QStringLiteral("COMMIT"), QStringLiteral("BEGIN")});
        }
    }
    if (done)
        done = m_connection->execute(QStringLiteral("COMMIT"));
    if (!done) {
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")).hasValue());
        return done.error();
    }
    return taken;
}

Result<qint64> PhotoFile::take(const QString &hash, Taken &taken)
{
    QSqlQuery read(m_connection->database());
    read.setForwardOnly(true);
    read.prepare(QStringLiteral("SELECT bytes FROM library.photo WHERE sha256 = ?"));
    read.addBindValue(hash);
    if (!read.exec() || !read.next())
        return m_connection->error(read.lastError());
    const QByteArray bytes = read.value(0).toByteArray();
    read.finish();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != hash.toLatin1()) {
        ++taken.damaged;
        return 0;
    }
    QSqlQuery write(m_connection->database());
    write.prepare(QStringLiteral("INSERT OR REPLACE INTO main.photo_bytes (sha256, bytes) VALUES (?, ?)"));
    write.addBindValue(hash);
    write.addBindValue(bytes);
    QSqlQuery info(m_connection->database());
    info.prepare(QStringLiteral("INSERT INTO main.photo_info SELECT sha256, width, height, format, size "
                                "FROM library.photo WHERE sha256 = ?"));
    info.addBindValue(hash);
    if (!write.exec())
        return m_connection->error(write.lastError());
    if (!info.exec())
        return m_connection->error(info.lastError());
    ++taken.taken;
    return bytes.size();
}

} // namespace DiemTin
