// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the lock with QLockFile, and writes to a file beside it now and then.

#include "models/store/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <vector>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Store)
};

QString lockPath(const QString &libraryPath)
{
    return libraryPath + QStringLiteral(".lock");
}

/// Not the lock file itself: on Windows nobody may write to that while it is held.
QString signPath(const QString &libraryPath)
{
    return libraryPath + QStringLiteral(".alive");
}

/// Leaves a lock alone that another machine may have by now: QLockFile would take it away when it is destroyed, so that
/// never happens.
void abandon(std::unique_ptr<QLockFile> file)
{
    static std::mutex mutex;
    static auto &abandoned = *new std::vector<std::unique_ptr<QLockFile>>;
    const std::lock_guard<std::mutex> guard(mutex);
    if (file)
        abandoned.push_back(std::move(file));
}

/// The fourth line of QLockFile's file: what tells this machine from one of the same name; empty where it is unknown.
QByteArray machineIdIn(const QString &lockPath)
{
    QFile file(lockPath);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').value(3) : QByteArray();
}

/// QLockFile calls a machine by its host name, on Windows by the name in the environment, which is written otherwise.
bool isThisMachine(const QString &machine, const QByteArray &id)
{
    const QStringList names = {QSysInfo::machineHostName(), qEnvironmentVariable("COMPUTERNAME")};
    return !machine.isEmpty() && names.contains(machine) && (id.isEmpty() || id == QSysInfo::machineUniqueId());
}

/// The libraries that this process has locked.
class OwnLocks
{
public:
    void add(const QString &libraryPath)
    {
        const std::lock_guard<std::mutex> guard(m_mutex);
        ++m_counts[key(libraryPath)];
    }
    void remove(const QString &libraryPath)
    {
        const std::lock_guard<std::mutex> guard(m_mutex);
        --m_counts[key(libraryPath)];
    }
    [[nodiscard]] bool has(const QString &libraryPath)
    {
        const std::lock_guard<std::mutex> guard(m_mutex);
        return m_counts.value(key(libraryPath)) > 0;
    }

private:
    static QString key(const QString &libraryPath)
    {
        const QFileInfo file(libraryPath);
        return QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
    }

    std::mutex m_mutex;
    QHash<QString, int> m_counts; ///< two where one was lost and taken again
};

OwnLocks &ownLocks()
{
    static auto &locks = *new OwnLocks;
    return locks;
}

/// Whether the lock names this process, though this process has not taken it: an earlier run of the program had the
/// same number. Windows gives numbers again, and nothing in its lock files tells one start of the machine from the
/// next.
bool isOfEarlierRun(const QString &libraryPath)
{
    const std::optional<LockHolder> holder = LibraryLock::holder(libraryPath);
    return holder && holder->here && holder->processId == QCoreApplication::applicationPid()
        && !ownLocks().has(libraryPath);
}

} // namespace

// A lock is stale when its process is gone, never by its age: a library stays open all day.
LibraryLock::LibraryLock(const QString &libraryPath)
    : m_libraryPath(libraryPath)
{ }

LibraryLock::~LibraryLock()
{
    if (!m_signs.joinable())
        return;
    const bool held = isHeld();
    {
        const std::lock_guard<std::mutex> guard(m_mutex);
        m_ended = true;
    }
    m_ending.notify_all();
    m_signs.join();
    if (held) {
        QFile::remove(signPath(m_libraryPath));
        m_file.reset();
    } else {
        abandon(std::move(m_file));
    }
    ownLocks().remove(m_libraryPath);
}

bool LibraryLock::tryLock()
{
    abandon(std::move(m_file));
    m_file = std::make_unique<QLockFile>(lockPath(m_libraryPath));
    m_file->setStaleLockTime(0);
    return m_file->tryLock();
}

std::shared_ptr<LibraryLock> LibraryLock::take(const QString &libraryPath, Failure &failure)
{
    std::shared_ptr<LibraryLock> lock(new LibraryLock(libraryPath));
    const bool locked =
        lock->tryLock() || (isOfEarlierRun(libraryPath) && QFile::remove(lockPath(libraryPath)) && lock->tryLock());
    if (!locked) {
        failure = lock->m_file->error() == QLockFile::LockFailedError ? Failure::Held : Failure::NoFile;
        return nullptr;
    }
    ownLocks().add(libraryPath);
    lock->giveSign();
    lock->m_signs = std::thread([raw = lock.get()] { raw->giveSigns(); });
    return lock;
}

void LibraryLock::giveSigns()
{
    std::unique_lock<std::mutex> guard(m_mutex);
    while (!m_ending.wait_for(guard, std::chrono::seconds(SignSeconds), [this] { return m_ended; })) {
        guard.unlock();
        if (isHeld())
            giveSign();
        guard.lock();
    }
}

/// A full disk or a medium that is away lets it fail; the next one may work.
void LibraryLock::giveSign() const
{
    QFile file(signPath(m_libraryPath));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QSysInfo::machineHostName().toUtf8());
}

bool LibraryLock::isHeld()
{
    const std::lock_guard<std::mutex> guard(m_mutex);
    const std::optional<LockHolder> now = holder(m_libraryPath);
    if (now) {
        m_lost = !now->here || now->processId != QCoreApplication::applicationPid();
        return !m_lost;
    }
    // No file: somebody took it away by hand, or the medium is gone for a while. The right stays where it was.
    if (m_lost)
        m_lost = !tryLock();
    return !m_lost;
}

std::optional<LockHolder> LibraryLock::holder(const QString &libraryPath)
{
    LockHolder holder;
    const QString path = lockPath(libraryPath);
    QLockFile file(path);
    if (!file.getLockInfo(&holder.processId, &holder.machine, &holder.program))
        return std::nullopt;
    holder.here = isThisMachine(holder.machine, machineIdIn(path));
    holder.since = QFileInfo(path).lastModified();
    const QFileInfo sign(signPath(libraryPath));
    holder.lastSign = sign.exists() ? std::max(holder.since, sign.lastModified()) : holder.since;
    return holder;
}

LockState LibraryLock::state(const QString &libraryPath, const QDateTime &now)
{
    const std::optional<LockHolder> found = holder(libraryPath);
    if (!found)
        return LockState::Free;
    const bool silent = !found->here && found->lastSign.secsTo(now) >= SilentSeconds;
    return silent ? LockState::Silent : LockState::Alive;
}

Result<void> LibraryLock::release(const QString &libraryPath, const QDateTime &now)
{
    const LockState found = state(libraryPath, now);
    const QString file = QDir::toNativeSeparators(libraryPath);
    if (found == LockState::Alive) {
        return Error{
            ErrorKind::Locked,
            Text::tr("Chưa gỡ được khóa của thư viện %1: chương trình giữ nó vẫn còn báo là đang chạy.").arg(file)};
    }
    if (found == LockState::Silent && !QFile::remove(lockPath(libraryPath)))
        return Error{ErrorKind::Unwritable, Text::tr("Không xóa được tệp khóa của thư viện %1.").arg(file)};
    QFile::remove(signPath(libraryPath));
    return {};
}

LockWatch::LockWatch(QString libraryPath)
    : m_libraryPath(std::move(libraryPath))
{ }

QDateTime LockWatch::moment(const QDateTime &now)
{
    const std::optional<LockHolder> holder = LibraryLock::holder(m_libraryPath);
    if (!holder)
        return now;
    if (holder->lastSign != m_sign || !m_since.isValid()) {
        m_sign = holder->lastSign;
        m_since.start();
    }
    return std::max(now, m_sign.addMSecs(m_since.elapsed()));
}

} // namespace DiemTin
