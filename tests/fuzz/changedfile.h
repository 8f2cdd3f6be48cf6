// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of the program with bytes changed. The input is a list of changes of five bytes each: a place and two bytes to
// stand there; a place in the last 64 KB of what three bytes can name cuts the file.

#pragma once

#include "input.h"
#include "models/store/connection.h"

#include <QFile>

namespace DiemTin {

/// Makes the pages of the library small, so that there is little to read and much of it matters; gives its bytes.
inline QByteArray compacted(const QString &path)
{
    {
        const auto connection = Connection::open(path, Access::Write);
        require(connection
                && (*connection)
                       ->executeAll({QStringLiteral("PRAGMA journal_mode = DELETE"),
                                     QStringLiteral("PRAGMA page_size = 512"), QStringLiteral("VACUUM")}));
    }
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The version stays: upgrading is another matter, and takes a second.
inline QByteArray changed(const QByteArray &sound, const QByteArray &changes)
{
    QByteArray bytes = sound;
    for (qsizetype at = 0; at + 5 <= changes.size(); at += 5) {
        const auto byte = [&](qsizetype i) { return static_cast<quint8>(changes.at(at + i)); };
        const qsizetype place = byte(0) << 16 | byte(1) << 8 | byte(2);
        if (byte(0) == 0xff)
            bytes.truncate(place % (bytes.size() + 1));
        else if (bytes.size() > 2)
            bytes.replace(place % (bytes.size() - 1), 2, changes.mid(at + 3, 2));
    }
    constexpr qsizetype version = 60;
    return bytes.size() < version + 4 ? bytes : bytes.replace(version, 4, sound.mid(version, 4));
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    for (const QLatin1String side : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + side);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

} // namespace DiemTin
