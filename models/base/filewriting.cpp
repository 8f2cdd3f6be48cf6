// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes beside the file and renames, and finds words for what goes wrong.

#include "models/base/filewriting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::FileWriting)
};

constexpr qint64 BlockBytes = qint64(1) << 20;

QString withoutFullStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

/// Why a file of so many bytes could not be written. What is not one of these is told in the system's words.
QString reason(const QFileDevice &file, qint64 bytes)
{
    const QFileInfo target(file.fileName());
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return Text::tr("không có thư mục %1").arg(QDir::toNativeSeparators(folder.filePath()));
    if (target.isDir())
        return Text::tr("đó là một thư mục");
    const QStorageInfo disk(folder.filePath());
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < bytes)
        return Text::tr("ổ đĩa đã đầy");
    if (target.exists() && !target.isWritable())
        return Text::tr("tệp chỉ cho đọc");
    if (!folder.isWritable())
        return Text::tr("không được phép ghi vào thư mục này");
    const bool replacing = target.exists()
        && (file.error() == QFileDevice::RenameError || file.error() == QFileDevice::PermissionsError
            || file.error() == QFileDevice::WriteError);
    if (replacing && QDir::separator() == QLatin1Char('\\'))
        return Text::tr("có lẽ tệp đang mở trong một chương trình khác, hãy đóng nó ở đó rồi thử lại");
    return withoutFullStop(file.errorString());
}

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorKind::Unreadable,
            Text::tr("Không đọc được tệp “%1”: %2.").arg(QDir::toNativeSeparators(path), withoutFullStop(why))};
}

Result<void> write(const QString &path, QIODevice &from, const QString &source)
{
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    while (done && !from.atEnd()) {
        const QByteArray block = from.read(BlockBytes);
        if (block.isEmpty())
            return unreadable(source, from.errorString());
        done = file.write(block) == block.size();
    }
    if (!done || !file.commit())
        return unwritable(path, reason(file, from.size()));
    return {};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return write(path, buffer, {});
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(from, file.errorString());
    return write(to, file, from);
}

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorKind::Unwritable,
            Text::tr("Không ghi được tệp “%1”: %2.").arg(QDir::toNativeSeparators(path), reason)};
}

} // namespace DiemTin
