// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes beside the file and renames, and finds words for what goes wrong.

#include "models/base/filewriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::FileWriting)
};

QString withoutFullStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

/// Why a file of so many bytes could not be written. What is not one of these is told in the system's words.
QString reason(const QString &path, qint64 bytes, const QString &systemsWords)
{
    const QFileInfo target(path);
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
    if (target.exists() && QDir::separator() == QLatin1Char('\\'))
        return Text::tr("có lẽ tệp đang mở trong một chương trình khác, hãy đóng nó ở đó rồi thử lại");
    return withoutFullStop(systemsWords);
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return unwritable(path, reason(path, bytes.size(), file.errorString()));
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(),
                            error);
    if (!error)
        return {};
    return unwritable(to, reason(to, 0, QString::fromLocal8Bit(error.message())));
}

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorKind::Unwritable,
            Text::tr("Không ghi được tệp “%1”: %2.").arg(QDir::toNativeSeparators(path), reason)};
}

} // namespace DiemTin
