// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens QtSql connections and turns SQLite's result codes into sentences.

#include "models/store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

/// SQLite's primary result codes (sqlite.org/rescode.html) that the store tells apart.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

/// Statements kept prepared; the store has some forty, and lists of ids make a few more.
constexpr qsizetype MostPrepared = 64;

QString options(Access access)
{
    const QString always = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000");
    return access == Access::Write ? always : always + QStringLiteral(";QSQLITE_OPEN_READONLY");
}

/// Windows takes a path of 260 letters or more only where it is written so (the files beside a library have names
/// longer by eight), and SQLite only with the VFS for them (sqlite.org/vfs.html).
bool needsLongPath(const QString &path)
{
    constexpr qsizetype longest = 250;
    return QDir::separator() == QLatin1Char('\\') && QFileInfo(path).absoluteFilePath().size() > longest;
}

QString longPath(const QString &path)
{
    const QString full = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    return full.startsWith(QLatin1String("\\\\")) ? QStringLiteral("\\\\?\\UNC") + full.sliced(1)
                                                  : QStringLiteral("\\\\?\\") + full;
}

/// The file as SQLite is asked for it (sqlite.org/uri.html).
QString databaseName(const QString &path, Access access)
{
    const bool isLong = needsLongPath(path);
    QString name = QStringLiteral("file:")
        + QString::fromLatin1(QUrl::toPercentEncoding(isLong ? longPath(path) : path)) + QLatin1Char('?');
    if (isLong)
        name += QStringLiteral("vfs=win32-longpath&");
    if (access == Access::ReadImmutable)
        name += QStringLiteral("immutable=1");
    return name;
}

/// SQLite's limit on Linux (MAX_PATHNAME in os_unix.c), less the longest name of a file beside the library.
bool isTooLong(const QString &path)
{
    constexpr qsizetype longest = 512 - 9;
    return QDir::separator() == QLatin1Char('/') && QFileInfo(path).absoluteFilePath().toUtf8().size() > longest;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{ }

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    const QString name = QStringLiteral("diemtin-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(databaseName(path, access));
    database.setConnectOptions(options(access));
    if (!database.open())
        return connection->error(database.lastError());
    if (const Result<void> ready = connection->prepare(access); !ready)
        return ready.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openForReading(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = open(path, Access::Read);
    const Result<qint64> tables = connection
        ? (*connection)->number(QStringLiteral("SELECT count(*) FROM sqlite_master"))
        : Result<qint64>(connection.error());
    if (tables)
        return connection;
    const bool logged = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (tables.error().kind == ErrorKind::Invalid || logged)
        return tables.error();
    return open(path, Access::ReadImmutable);
}

Result<void> Connection::prepare(Access access) const
{
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL")};
    if (access == Access::Write)
        pragmas.append(QStringLiteral("PRAGMA journal_mode = WAL"));
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<void> done = execute(pragma); !done)
            return done;
    }
    return {};
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::execute(const QString &sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

Result<void> Connection::executeAll(const QStringList &statements) const
{
    for (const QString &sql : statements) {
        if (const Result<void> done = execute(sql); !done)
            return done;
    }
    return {};
}

Result<void> Connection::attach(const QString &path, const QString &name) const
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("ATTACH ? AS %1").arg(name));
    query.addBindValue(databaseName(path, Access::Write));
    return query.exec() ? Result<void>() : Result<void>(error(query.lastError()));
}

Result<qint64> Connection::number(const QString &sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql) || !query.next())
        return error(query.lastError());
    return query.value(0).toLongLong();
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString &sql) const
{
    if (std::shared_ptr<QSqlQuery> query = m_prepared.take(sql))
        return query;
    auto query = std::make_shared<QSqlQuery>(database());
    query->setForwardOnly(true);
    query->prepare(sql);
    return query;
}

void Connection::putBack(const QString &sql, const std::shared_ptr<QSqlQuery> &query) const
{
    query->finish();
    if (m_prepared.size() < MostPrepared && !query->lastError().isValid())
        m_prepared.insert(sql, query);
}

Error Connection::error(const QSqlError &sqlError) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    const QString detail = sqlError.databaseText();
    switch (sqlError.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return {ErrorKind::Unwritable, Text::tr("Không ghi được vào thư viện %1 vì ổ đĩa đã đầy.").arg(file)};
    case InputOutput:
        return {ErrorKind::Unwritable,
                Text::tr("Không ghi được vào thư viện %1: ổ đĩa đầy hoặc báo lỗi (%2).").arg(file, detail)};
    case Perm:
    case ReadOnlyFile:
        return {ErrorKind::Unwritable, Text::tr("Thư viện %1 chỉ cho đọc, không ghi được.").arg(file)};
    case Busy:
    case LockedTable:
        return {ErrorKind::Locked, Text::tr("Thư viện %1 đang bận vì một chương trình khác đang ghi.").arg(file)};
    case Corrupt:
        return {ErrorKind::Invalid, Text::tr("Thư viện %1 bị hỏng, một phần không đọc được nữa.").arg(file)};
    case NotADatabase:
        return {ErrorKind::Invalid, Text::tr("%1 không phải là thư viện DiemTin.").arg(file)};
    case CannotOpen:
        if (isTooLong(m_path))
            return {
                ErrorKind::Unreadable,
                Text::tr("Không mở được thư viện %1: đường dẫn dài quá. Hãy chuyển thư viện sang một thư mục có đường "
                         "dẫn ngắn hơn.")
                    .arg(file)};
        return {ErrorKind::Unreadable, Text::tr("Không mở được thư viện %1.").arg(file)};
    case Constraint:
        return {ErrorKind::Invalid, Text::tr("Dữ liệu không hợp với thư viện %1: %2.").arg(file, detail)};
    default:
        return {ErrorKind::Unreadable, Text::tr("Không đọc được thư viện %1: %2.").arg(file, sqlError.text())};
    }
}

} // namespace DiemTin
