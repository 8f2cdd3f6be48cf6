// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A revision's row says in which backup it was first, and in which it was no more.

#include "models/store/backup/history.h"

#include "models/store/backup/meter.h"
#include "models/store/backup/rowcopy.h"
#include "models/store/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace DiemTin {

namespace {

/// "DThi": no library, so that nobody opens it as one.
constexpr int HistoryMark = 0x44546869;

const QString FileSetting = QStringLiteral("backup.history");
const QString NumberSetting = QStringLiteral("backup.number");

const QString Columns = QStringLiteral("article, number, begun, saved, author, joinable, content");

Result<QString> textOf(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return connection.error(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> setSetting(const Connection &connection, const QString &name, const QString &value)
{
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO main.setting (name, value) VALUES ('%1', '%2')").arg(name, value));
}

QString settingOf(const Connection &connection, const QString &name)
{
    const Result<QString> value =
        textOf(connection, QStringLiteral("SELECT value FROM main.setting WHERE name = '%1'").arg(name));
    return value ? *value : QString();
}

} // namespace

Result<HistoryPlace> prepareHistory(const Connection &connection)
{
    const Result<void> ready = connection.executeAll(
        {QStringLiteral("PRAGMA history.application_id = %1").arg(HistoryMark),
         QStringLiteral("CREATE TABLE IF NOT EXISTS history.identity (name TEXT NOT NULL, last INTEGER NOT NULL)"),
         QStringLiteral("INSERT INTO history.identity SELECT lower(hex(randomblob(16))), 0 "
                        "WHERE NOT EXISTS (SELECT 1 FROM history.identity)"),
         QStringLiteral("CREATE TABLE IF NOT EXISTS history.revision (article TEXT, number INTEGER, begun TEXT, "
                        "saved TEXT, author TEXT, joinable INTEGER, content TEXT, first INTEGER NOT NULL, "
                        "ended INTEGER)"),
         QStringLiteral("CREATE UNIQUE INDEX IF NOT EXISTS history.revision_present ON revision (article, number) "
                        "WHERE ended IS NULL")});
    if (!ready)
        return ready.error();
    const Result<QString> file = textOf(connection, QStringLiteral("SELECT name FROM history.identity"));
    const Result<qint64> last = connection.number(QStringLiteral("SELECT last FROM history.identity"));
    if (!file || !last)
        return file ? last.error() : file.error();
    return HistoryPlace{.file = *file, .number = *last + 1};
}

Result<void> takeRevisions(const Connection &connection, qint64 number, Meter &meter)
{
    const Result<qint64> known =
        connection.number(QStringLiteral("SELECT coalesce(max(rowid), 0) FROM history.revision"));
    if (!known)
        return known.error();
    meter.expect(double(*known) / 1000);
    Result<void> done =
        inSteps(connection,
                QStringLiteral("UPDATE history.revision AS h SET ended = %1 WHERE h.rowid > %2 AND h.rowid <= %3 AND "
                               "ended IS NULL AND NOT EXISTS (SELECT 1 FROM library.revision AS l WHERE "
                               "l.article = h.article AND l.number = h.number AND l.saved = h.saved AND "
                               "l.begun = h.begun AND l.author = h.author AND l.joinable = h.joinable AND "
                               "l.content = h.content)")
                    .arg(number),
                *known, meter);
    if (done) {
        done = inSteps(connection,
                       QStringLiteral("INSERT INTO history.revision SELECT %1, %2, NULL FROM library.revision AS l "
                                      "WHERE l.rowid > %3 AND l.rowid <= %4 AND NOT EXISTS (SELECT 1 FROM "
                                      "history.revision AS h WHERE h.article = l.article AND h.number = l.number AND "
                                      "h.ended IS NULL)")
                           .arg(Columns)
                           .arg(number),
                       lastRow(connection, QStringLiteral("revision")), meter);
    }
    if (done)
        done = connection.execute(QStringLiteral("UPDATE history.identity SET last = %1").arg(number));
    return done;
}

Result<void> noteHistoryPlace(const Connection &connection, const HistoryPlace &place)
{
    const Result<void> noted = setSetting(connection, FileSetting, place.file);
    return noted ? setSetting(connection, NumberSetting, QString::number(place.number)) : noted;
}

Result<void> giveRevisionsBack(const Connection &connection)
{
    const QString file = settingOf(connection, FileSetting);
    const qint64 number = settingOf(connection, NumberSetting).toLongLong();
    if (number == 0)
        return {};
    const Result<QString> there = textOf(connection, QStringLiteral("SELECT name FROM history.identity"));
    const QString insert = QStringLiteral("INSERT OR IGNORE INTO main.revision (%1) SELECT %1 FROM ").arg(Columns);
    Result<void> done;
    if (there && *there == file)
        done = connection.execute(
            insert
            + QStringLiteral("history.revision WHERE first <= %1 AND (ended IS NULL OR ended > %1)").arg(number));
    // A damaged library of now, or none: what the articles were before their last save is lost, and no more.
    if (!there || *there != file || !done) {
        static_cast<void>(connection
                              .execute(insert
                                       + QStringLiteral("present.revision WHERE saved <= (SELECT value FROM "
                                                        "main.setting WHERE name = 'backup.made') AND article IN "
                                                        "(SELECT id FROM main.article)"))
                              .hasValue());
    }
    return connection.execute(
        QStringLiteral("DELETE FROM main.setting WHERE name IN ('%1', '%2')").arg(FileSetting, NumberSetting));
}

} // namespace DiemTin
