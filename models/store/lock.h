// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryLock: who may write to a library, told by a lock file beside it.

#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace DiemTin {

/// Who holds a lock, as far as the lock file tells.
struct LockHolder
{
    QString machine;
    QString program;
    qint64 processId = 0;
    QDateTime since; ///< local time; null where unknown
};

/// The right to write to one library, held while the object lives and shared by all connections of the program. The
/// lock file of a program that has ended without taking it away counts for nothing.
class LibraryLock
{
public:
    enum class Failure {
        Held, ///< another program has it
        NoFile, ///< the lock file cannot be made: a folder without write permission, a full disk
    };

    /// Takes the lock of this library file, or says why not.
    static std::shared_ptr<LibraryLock> take(const QString &libraryPath, Failure &failure);
    /// Who holds the lock of this library file; nothing where nobody can be named.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &libraryPath);

private:
    explicit LibraryLock(const QString &libraryPath);

    QLockFile m_file;
};

} // namespace DiemTin
