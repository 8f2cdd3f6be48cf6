// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryLock: who may write to a library, told by a lock file beside it, and by a sign of life while it is held.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLockFile>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace DiemTin {

/// Who holds a lock, as far as the files beside the library tell.
struct LockHolder
{
    QString machine;
    QString program;
    qint64 processId = 0;
    bool here = false; ///< on this machine, where a program that has ended holds nothing
    QDateTime since; ///< local time
    QDateTime lastSign; ///< when it last gave a sign of life, local time by the clock of its machine
};

/// Whether a lock may be released by a person.
enum class LockState {
    Free, ///< nobody holds it
    Alive, ///< the holder runs on this machine, or gave a sign of life a short while ago
    Silent, ///< the holder runs on another machine and has given none for LibraryLock::SilentSeconds
};

/// The right to write to one library, held while the object lives and shared by all connections of the program. The
/// lock of a program of this machine that has ended without giving it back counts for nothing; that of another machine
/// counts until a person releases it.
class LibraryLock
{
public:
    enum class Failure {
        Held, ///< another program has it
        NoFile, ///< the lock file cannot be made: a folder without write permission, a full disk
    };

    /// The holder gives a sign of life this often.
    static constexpr int SignSeconds = 30;
    /// After so long without one its machine is taken for dead: ten signs are missing.
    static constexpr int SilentSeconds = 300;

    ~LibraryLock();
    LibraryLock(const LibraryLock &) = delete;
    LibraryLock &operator=(const LibraryLock &) = delete;

    /// Takes the lock of this library file, or says why not.
    static std::shared_ptr<LibraryLock> take(const QString &libraryPath, Failure &failure);
    /// Who holds the lock of this library file; nothing where nobody can be named.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &libraryPath);
    /// How things stand at this moment; see also LockWatch.
    [[nodiscard]] static LockState state(const QString &libraryPath, const QDateTime &now);
    /// Takes the lock of a silent machine away. Errors: Locked (it is not silent), Unwritable.
    [[nodiscard]] static Result<void> release(const QString &libraryPath, const QDateTime &now);

    /// Whether the right is still here: another machine may have released the lock while this one slept. One that was
    /// lost so comes back when that machine has given it back. For any thread.
    [[nodiscard]] bool isHeld();

private:
    explicit LibraryLock(const QString &libraryPath);
    [[nodiscard]] bool tryLock();
    void giveSigns();
    void giveSign() const;

    QString m_libraryPath;
    std::unique_ptr<QLockFile> m_file;
    bool m_lost = false;
    std::mutex m_mutex; ///< guards m_file, m_lost, m_ended
    std::condition_variable m_ending;
    bool m_ended = false;
    std::thread m_signs;
};

/// Looks at somebody else's lock for a while: where that machine's clock is ahead its signs never look old, but they
/// stand still when it is dead.
class LockWatch
{
public:
    explicit LockWatch(QString libraryPath);

    /// The moment to ask LibraryLock about: `now`, or later where the same sign has been seen for longer than that.
    [[nodiscard]] QDateTime moment(const QDateTime &now);

private:
    QString m_libraryPath;
    QDateTime m_sign;
    QElapsedTimer m_since;
};

} // namespace DiemTin
