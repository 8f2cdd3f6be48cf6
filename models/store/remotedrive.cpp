// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks Windows: neither the path nor Qt tells. With app/platform.cpp one of the two files that know the system.

#include "models/store/remotedrive.h"

#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>

#include <windows.h>
#endif

namespace DiemTin {

#ifdef Q_OS_WIN
bool isOnRemoteDrive(const QString &path)
{
    constexpr qsizetype rootLength = 3; // N:\ and no more
    const QString root = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).left(rootLength);
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}
#else
bool isOnRemoteDrive(const QString & /*path*/)
{
    return false;
}
#endif

} // namespace DiemTin
