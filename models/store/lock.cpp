// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the lock with QLockFile.

#include "models/store/lock.h"

#include <QFileInfo>

namespace DiemTin {

namespace {

QString lockPath(const QString &libraryPath)
{
    return libraryPath + QStringLiteral(".lock");
}

} // namespace

// A lock is stale when its process is gone, never by its age: a library stays open all day.
LibraryLock::LibraryLock(const QString &libraryPath)
    : m_file(lockPath(libraryPath))
{
    m_file.setStaleLockTime(0);
}

std::shared_ptr<LibraryLock> LibraryLock::take(const QString &libraryPath, Failure &failure)
{
    std::shared_ptr<LibraryLock> lock(new LibraryLock(libraryPath));
    if (lock->m_file.tryLock())
        return lock;
    failure = lock->m_file.error() == QLockFile::LockFailedError ? Failure::Held : Failure::NoFile;
    return nullptr;
}

std::optional<LockHolder> LibraryLock::holder(const QString &libraryPath)
{
    LockHolder holder;
    QLockFile file(lockPath(libraryPath));
    if (!file.getLockInfo(&holder.processId, &holder.machine, &holder.program))
        return std::nullopt;
    holder.since = QFileInfo(lockPath(libraryPath)).lastModified();
    return holder;
}

} // namespace DiemTin
