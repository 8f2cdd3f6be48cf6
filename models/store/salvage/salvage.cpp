// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies rows into a new library beside the place it shall have, mends it, proves it, and gives it its name.

#include "models/store/salvage/salvage.h"

#include "models/store/connection.h"
#include "models/store/derived.h"
#include "models/store/library.h"
#include "models/store/place.h"
#include "models/store/salvage/mending.h"
#include "models/store/salvage/pagefile.h"
#include "models/store/salvage/rowscan.h"
#include "models/store/salvage/tableshapes.h"
#include "models/store/schema.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <map>
#include <optional>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Salvage)
};

/// Bytes copied between two commits, so that the new file's log stays small.
constexpr qint64 BytesInACommit = 64LL * 1024 * 1024;

Error cancelled()
{
    return {ErrorKind::Cancelled, Text::tr("Đã dừng cứu dữ liệu.")};
}

bool isUndamagedPhoto(const QVariantList &row)
{
    const QByteArray hash = QCryptographicHash::hash(row.at(5).toByteArray(), QCryptographicHash::Sha256).toHex();
    return row.constFirst().toString().toLatin1() == hash;
}

QStringList columnsOf(const Connection &connection, const QString &table)
{
    QStringList names;
    QSqlQuery query(connection.database());
    if (query.exec(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table))) {
        while (query.next())
            names.append(query.value(0).toString());
    }
    return names;
}

/// Puts rows into the new file; a row whose number or key is there already is an older state of it and left out.
class RowWriter
{
public:
    RowWriter(const Connection &connection, SalvageReport &report, const std::function<bool()> &goOn)
        : m_connection(connection)
        , m_report(report)
        , m_goOn(goOn)
    { }

    Result<void> begin() { return m_connection.execute(QStringLiteral("BEGIN")); }
    Result<void> commit() { return m_error ? *m_error : m_connection.execute(QStringLiteral("COMMIT")); }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

    bool take(const QString &table, const SalvagedRow &row)
    {
        if (!m_goOn()) {
            m_error = cancelled();
        } else if (table == QLatin1String("photo") && !isUndamagedPhoto(row.values)) {
            ++m_report.damagedPhotos;
        } else if (const Result<void> done = insert(table, row); !done) {
            m_error = done.error();
        }
        return !m_error.has_value();
    }

private:
    Result<void> insert(const QString &table, const SalvagedRow &row)
    {
        const QString key = table + QString::number(row.values.size());
        QSqlQuery &query = m_queries.try_emplace(key, m_connection.database()).first->second;
        if (query.lastQuery().isEmpty() && !query.prepare(insertion(table, row.values.size())))
            return m_connection.error(query.lastError());
        query.bindValue(0, row.rowid);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            query.bindValue(static_cast<int>(i + 1), row.values.at(i));
        if (!query.exec())
            return m_connection.error(query.lastError());
        m_rows += query.numRowsAffected();
        m_bytes += table == QLatin1String("photo") ? row.values.at(5).toByteArray().size() : 1000;
        return m_bytes < BytesInACommit ? Result<void>() : commitSome();
    }

    [[nodiscard]] QString insertion(const QString &table, qsizetype count) const
    {
        const QStringList columns = columnsOf(m_connection, table).first(count);
        return QStringLiteral("INSERT OR IGNORE INTO %1 (rowid, %2) VALUES (%3)")
            .arg(table, columns.join(QStringLiteral(", ")),
                 QStringList(count + 1, QStringLiteral("?")).join(QStringLiteral(", ")));
    }

    Result<void> commitSome()
    {
        m_bytes = 0;
        const Result<void> done = m_connection.execute(QStringLiteral("COMMIT"));
        return done ? m_connection.execute(QStringLiteral("BEGIN")) : done;
    }

    const Connection &m_connection;
    SalvageReport &m_report;
    const std::function<bool()> &m_goOn;
    std::map<QString, QSqlQuery> m_queries;
    std::optional<Error> m_error;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
};

Result<void> copyRows(const PageFile &file, const QString &to, SalvageReport &report, const std::function<bool()> &goOn)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(to, Access::Write);
    if (!connection)
        return connection.error();
    // A new file has settings of its own, in places that those of the damaged one have.
    for (const QString &sql : {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("DELETE FROM setting")}) {
        if (const Result<void> done = (*connection)->execute(sql); !done)
            return done;
    }
    RowWriter writer(**connection, report, goOn);
    if (const Result<void> begun = writer.begin(); !begun)
        return begun;
    const ScanFigures figures =
        scanRows(file, [&](const QString &table, const SalvagedRow &row) { return writer.take(table, row); });
    report.unreadableRows = figures.unreadableRows;
    if (const Result<void> done = writer.commit(); !done)
        return done;
    if (writer.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Trong tệp không còn gì của một thư viện DiemTin.")};
    return mendReferences(**connection, report);
}

Result<void> finish(const QString &path, const Clock &clock, SalvageReport &report)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, OpenMode::ReadWrite, clock);
    if (!library)
        return library.error();
    Result<void> done = makeDerivedRows(**library);
    if (done)
        done = mendArticles(**library, report);
    if (done)
        done = countSalvaged((*library)->connection(), report);
    if (done)
        done = verifyWholly((*library)->connection());
    if (done)
        done = (*library)->connection().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return done;
}

} // namespace

QStringList salvageSentences(const SalvageReport &report)
{
    QStringList lines{Text::tr("Đã cứu %1 tin bài với %2 bản sửa, %3 ảnh và %4 số báo.")
                          .arg(report.articles)
                          .arg(report.revisions)
                          .arg(report.photos)
                          .arg(report.issues)};
    if (report.fromRevisions > 0)
        lines.append(Text::tr("%1 tin bài được lấy lại từ bản sửa gần nhất của chúng.").arg(report.fromRevisions));
    if (report.missingPhotos > 0)
        lines.append(Text::tr("%1 ảnh mà tin bài dùng không còn đọc được.").arg(report.missingPhotos));
    if (report.unnumberedIssues > 0)
        lines.append(
            Text::tr("%1 số báo mất số thứ tự; hãy ghi lại trong thông tin số báo.").arg(report.unnumberedIssues));
    if (report.loose + report.unreadableRows > 0)
        lines.append(Text::tr("%1 mẩu dữ liệu lẻ không dùng được nữa.").arg(report.loose + report.unreadableRows));
    return lines;
}

Result<SalvageReport> salvageLibrary(const QString &from, const QString &to, const Clock &clock,
                                     const std::function<bool()> &goOn)
{
    if (QFileInfo::exists(to))
        return Error{ErrorKind::Exists, Text::tr("Đã có tệp %1.").arg(QDir::toNativeSeparators(to))};
    const Result<std::unique_ptr<PageFile>> file = PageFile::open(from);
    if (!file)
        return file.error();
    const QString part = to + QStringLiteral(".salvage");
    removeWithSideFiles(part);
    SalvageReport report;
    Result<void> done = createLibraryFile(part);
    if (done)
        done = copyRows(**file, part, report, goOn);
    if (done)
        done = finish(part, clock, report);
    if (done && !QFile::rename(part, to))
        done = Error{ErrorKind::Unwritable, Text::tr("Không tạo được tệp %1.").arg(QDir::toNativeSeparators(to))};
    if (done)
        return report;
    removeWithSideFiles(part);
    return done.error();
}

} // namespace DiemTin
