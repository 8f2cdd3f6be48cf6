// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the numbered migrations from the resources and runs them.

#include "models/store/schema.h"

#include "models/store/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

QString withoutComments(const QString &statement)
{
    QStringList lines = statement.split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("--")); });
    return lines.join(QLatin1Char('\n')).trimmed();
}

Result<void> runStatements(const Connection &connection, const Migration &migration)
{
    for (const QString &part : migration.sql.split(QStringLiteral("\n\n"))) {
        const QString statement = withoutComments(part);
        if (statement.isEmpty())
            continue;
        if (const Result<void> done = connection.execute(statement); !done)
            return done;
    }
    return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

Result<void> runMigration(const Connection &connection, const Migration &migration)
{
    if (const Result<void> begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = runStatements(connection, migration);
    if (done)
        done = connection.execute(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(connection.execute(QStringLiteral("ROLLBACK")).hasValue());
    return done;
}

Result<void> fillNewFile(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Write);
    if (!connection)
        return Error{ErrorKind::Unwritable, connection.error().message};
    const QString mark = QStringLiteral("PRAGMA application_id = %1").arg(LibraryApplicationId);
    if (const Result<void> marked = (*connection)->execute(mark); !marked)
        return marked;
    const Result<MigrationOutcome> outcome = migrate(**connection, libraryMigrations());
    if (!outcome)
        return outcome.error();
    // All of it must stand in the one file before the file gets its name: leaving WAL mode writes the log back. A full
    // disk may let that fail without a word, so the size is compared.
    if (const Result<void> whole = (*connection)->execute(QStringLiteral("PRAGMA journal_mode = DELETE")); !whole)
        return Error{ErrorKind::Unwritable, whole.error().message};
    const Result<qint64> pages = (*connection)->number(QStringLiteral("PRAGMA page_count"));
    const Result<qint64> pageSize = (*connection)->number(QStringLiteral("PRAGMA page_size"));
    if (!pages || !pageSize || QFileInfo(path).size() != *pages * *pageSize) {
        return Error{ErrorKind::Unwritable,
                     Text::tr("Không tạo được tệp thư viện %1: ổ đĩa đã đầy.").arg(QDir::toNativeSeparators(path))};
    }
    return {};
}

} // namespace

QList<Migration> libraryMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/diemtin/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<MigrationOutcome> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const Result<qint64> version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > migrations.last().version)
        return MigrationOutcome::Newer;
    MigrationOutcome outcome = MigrationOutcome::Current;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> done = runMigration(connection, migration); !done)
            return done.error();
        outcome = MigrationOutcome::Upgraded;
    }
    return outcome;
}

Result<void> createLibraryFile(const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    const auto clear = [&part] {
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
            QFile::remove(part + suffix);
    };
    clear();
    Result<void> made = fillNewFile(part);
    if (made && !QFile::rename(part, path)) {
        made = Error{ErrorKind::Unwritable,
                     Text::tr("Không tạo được tệp thư viện %1.").arg(QDir::toNativeSeparators(path))};
    }
    if (made)
        return made;
    clear();
    QString sentence = made.error().message;
    return Error{made.error().kind, sentence.replace(QDir::toNativeSeparators(part), QDir::toNativeSeparators(path))};
}

} // namespace DiemTin
