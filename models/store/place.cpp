// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks the place and the header of a library file (sqlite.org/fileformat2.html, section 1.3).

#include "models/store/place.h"

#include "models/store/remotedrive.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

constexpr qsizetype HeaderSize = 100;

Error invalid(const QString &sentence, const QString &path)
{
    return {ErrorKind::Invalid, sentence.arg(QDir::toNativeSeparators(path))};
}

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size the header promises, in bytes; 0 where an old SQLite left it unset.
qint64 promisedSize(const QByteArray &header)
{
    const bool counted = numberAt(header, 24) == numberAt(header, 92);
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    return counted ? (pageSize == 1 ? 65536 : pageSize) * numberAt(header, 28) : 0;
}

QString &networkFolder()
{
    static QString folder;
    return folder;
}

/// After a crash the write-ahead log may hold what the file itself lacks.
bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr std::array<QByteArrayView, 19> types{"nfs",
                                                          "nfs4",
                                                          "cifs",
                                                          "smb",
                                                          "smb2",
                                                          "smb3",
                                                          "smbfs",
                                                          "fuse.sshfs",
                                                          "fuse.rclone",
                                                          "fuse.smbnetfs",
                                                          "fuse.gvfsd-fuse",
                                                          "fuse.davfs2",
                                                          "davfs",
                                                          "9p",
                                                          "afs",
                                                          "ncpfs",
                                                          "ceph",
                                                          "glusterfs",
                                                          "fuse.glusterfs"};
    const QByteArray lower = type.toByteArray().toLower();
    return std::find(types.begin(), types.end(), QByteArrayView(lower)) != types.end();
}

bool isNetworkPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const bool longForm = native.startsWith(QLatin1String(R"(\\?\)"));
    return longForm ? native.startsWith(QLatin1String(R"(\\?\UNC\)"), Qt::CaseInsensitive)
                    : native.startsWith(QLatin1String(R"(\\)"));
}

void takeForNetwork(const QString &folder)
{
    networkFolder() = folder;
}

bool isOnNetwork(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return isNetworkPath(folder.absoluteFilePath()) || isNetworkPath(folder.canonicalFilePath())
        || isOnRemoteDrive(folder.absoluteFilePath())
        || isNetworkFileSystem(QStorageInfo(folder.absoluteFilePath()).fileSystemType())
        || (!networkFolder().isEmpty() && folder == QFileInfo(networkFolder()));
}

Result<void> checkPlace(const QString &path)
{
    if (!isOnNetwork(path))
        return {};
    return invalid(Text::tr("Thư viện %1 nằm trên ổ mạng, nơi dữ liệu có thể hỏng khi hai máy cùng ghi; hãy chép tệp "
                            "về một thư mục trên máy này rồi mở ở đó, hoặc nhờ người giữ thư viện gửi tệp duyệt "
                            "(lệnh Gửi duyệt…) để đọc và góp ý."),
                   path);
}

void removeWithSideFiles(const QString &path)
{
    for (const QLatin1StringView suffix :
         {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("-journal")})
        QFile::remove(path + suffix);
}

Result<void> checkLibraryFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return invalid(Text::tr("%1 là một thư mục, không phải là tệp thư viện."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable,
                     Text::tr("Không đọc được tệp %1: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty())
        return invalid(Text::tr("Tệp %1 rỗng, không phải là thư viện DiemTin."), path);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return invalid(Text::tr("Tệp %1 không phải là thư viện DiemTin."), path);
    if (numberAt(header, 68) != LibraryApplicationId)
        return invalid(Text::tr("Tệp %1 là cơ sở dữ liệu của chương trình khác, không phải thư viện DiemTin."), path);
    if (file.size() < promisedSize(header) && !hasWriteAheadLog(path))
        return invalid(Text::tr("Thư viện %1 bị cắt cụt; hãy mở bản sao lưu của nó."), path);
    return {};
}

} // namespace DiemTin
