// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies bytes, then lets SQLite make one sound file of them.

#include "models/store/librarycopy.h"

#include "models/base/filewriting.h"
#include "models/store/connection.h"
#include "models/store/place.h"
#include "models/store/schema.h"
#include "models/store/verify.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

constexpr qint64 ChunkBytes = 1 << 20;
constexpr int Tries = 3;
constexpr double CopyingPart = 0.9; ///< of the whole work; the rest is the proof
constexpr qint64 LogHeadBytes = 32; ///< sqlite.org/walformat.html: its salts change when the log begins anew

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

Error unreadable(const QFile &file)
{
    return {ErrorKind::Unreadable,
            Text::tr("Không đọc được tệp %1: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

/// What changes when the library is written back into its file.
struct Stamp
{
    qint64 size = 0;
    QDateTime changed;
    QByteArray logHead;

    bool operator==(const Stamp &) const = default;
};

Stamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    QFile log(logOf(path));
    return {.size = file.size(),
            .changed = file.lastModified(),
            .logHead = log.open(QIODevice::ReadOnly) ? log.read(LogHeadBytes) : QByteArray()};
}

/// Copies files one after the other and says how much of all of them is done.
class Copier
{
public:
    Copier(qint64 bytes, const CopyProgress &progress)
        : m_bytes(std::max<qint64>(1, bytes))
        , m_progress(progress)
    { }

    Result<void> copy(const QString &from, const QString &to)
    {
        QFile in(from);
        QFile out(to);
        if (!in.open(QIODevice::ReadOnly))
            return unreadable(in);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return unwritable(to, out.errorString());
        while (!in.atEnd()) {
            const QByteArray chunk = in.read(ChunkBytes);
            if (chunk.isEmpty())
                return unreadable(in);
            if (out.write(chunk) != chunk.size() || !out.flush())
                return unwritable(to, out.errorString());
            m_done += chunk.size();
            if (!m_progress(std::min(1.0, double(m_done) / double(m_bytes)) * CopyingPart))
                return Error{ErrorKind::Cancelled, Text::tr("Đã dừng chép.")};
        }
        return {};
    }

private:
    qint64 m_bytes;
    const CopyProgress &m_progress;
    qint64 m_done = 0;
};

Result<void> checkRoom(const QString &to, qint64 bytes)
{
    const qint64 room = QStorageInfo(QFileInfo(to).absolutePath()).bytesAvailable();
    if (room < 0 || room >= bytes)
        return {};
    const QLocale locale;
    return unwritable(
        to, Text::tr("ổ đĩa còn %1, cần %2").arg(locale.formattedDataSize(room), locale.formattedDataSize(bytes)));
}

/// The file first, then its log: what is written in between is in the log, unless the log is written back.
Result<void> copyAsItStands(const QString &from, const QString &part, const CopyProgress &progress)
{
    for (int tried = 0; tried < Tries; ++tried) {
        removeWithSideFiles(part);
        const Stamp before = stampOf(from);
        const qint64 bytes = before.size + QFileInfo(logOf(from)).size();
        Result<void> done = checkRoom(part, bytes);
        Copier copier(bytes, progress);
        if (done)
            done = copier.copy(from, part);
        if (done && QFileInfo::exists(logOf(from)))
            done = copier.copy(logOf(from), logOf(part));
        if (!done || stampOf(from) == before)
            return done;
    }
    return Error{ErrorKind::Locked,
                 Text::tr("Chưa chép được %1 vì tệp đang được ghi; hãy chờ người đang mở nó làm xong rồi chép lại.")
                     .arg(QDir::toNativeSeparators(from))};
}

/// Brings the log into the file, so that it stands alone.
Result<void> makeWhole(const Connection &connection)
{
    Result<void> done = connection.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (done && QFileInfo(logOf(connection.path())).size() > 0)
        done = unwritable(connection.path(), Text::tr("nhật ký của nó chưa ghi vào được"));
    return done;
}

Result<void> makeWholeAndProve(const Connection &connection)
{
    const Result<void> whole = makeWhole(connection);
    return whole ? verifyWholly(connection) : whole;
}

Result<void> prove(const QString &part)
{
    if (const Result<void> file = checkLibraryFile(part); !file)
        return file;
    const Result<std::unique_ptr<Connection>> connection = Connection::open(part, Access::Write);
    return connection ? makeWholeAndProve(**connection) : Result<void>(connection.error());
}

Result<void> upgradeAlone(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Write);
    if (!connection)
        return connection.error();
    const Result<MigrationOutcome> outcome = migrate(**connection, libraryMigrations());
    return outcome ? makeWholeAndProve(**connection) : Result<void>(outcome.error());
}

/// As it is while nobody has it open: without a log that would be taken for that of the copy.
Result<void> settle(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Write);
    return connection ? makeWhole(**connection) : Result<void>(connection.error());
}

/// A sentence about the copy is one about the file.
Error about(const QString &path, const QString &part, Error error)
{
    error.message.replace(QDir::toNativeSeparators(part), QDir::toNativeSeparators(path));
    return error;
}

} // namespace

QString freeCopyPath(const QString &file, const QString &folder)
{
    const QFileInfo copied(file);
    QString name = copied.fileName();
    for (int number = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++number)
        name = QStringLiteral("%1 %2.%3").arg(copied.completeBaseName()).arg(number).arg(copied.suffix());
    return QDir(folder).filePath(name);
}

Result<void> copyLibrary(const QString &from, const QString &to, const CopyProgress &progress)
{
    const QString part = to + QStringLiteral(".part");
    Result<void> done = copyAsItStands(from, part, progress);
    if (done)
        done = prove(part);
    if (done && !progress(1))
        done = Error{ErrorKind::Cancelled, Text::tr("Đã dừng chép.")};
    if (done && !QFile::rename(part, to))
        done = unwritable(to, Text::tr("không đổi tên được"));
    if (!done) {
        removeWithSideFiles(part);
        return about(done.error().kind == ErrorKind::Unwritable ? to : from, part, done.error());
    }
    return done;
}

Result<void> upgradeOnCopy(const QString &path)
{
    const QString part = path + QStringLiteral(".upgrade");
    removeWithSideFiles(part);
    Result<void> done = settle(path);
    if (done)
        done = copyAsItStands(path, part, [](double) { return true; });
    if (done)
        done = upgradeAlone(part);
    if (done)
        done = replaceFile(part, path);
    if (!done) {
        removeWithSideFiles(part);
        return about(path, part, done.error());
    }
    return done;
}

} // namespace DiemTin
