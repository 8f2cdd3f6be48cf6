// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose lock counts: that of a running program and of another machine; not that of a dead program, an earlier boot or
// a process that is another program by now.

#include "../store/scratch.h"
#include "models/store/articlestore.h"
#include "models/store/lock.h"

#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

using namespace DiemTin;

namespace {

/// The lines of a lock file (QLockFile): process, program, machine, machine's id, boot's id.
enum Line { Process, ProgramName, Machine, MachineId, Boot };

/// Has another program open the library and keep it.
void hold(QProcess &program, const QString &library)
{
    program.start(QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), library});
    while (!program.canReadLine() && program.waitForReadyRead(20'000)) { }
    QCOMPARE(program.readLine().trimmed(), QByteArray("writable"));
}

void end(QProcess &program)
{
    program.kill();
    program.waitForFinished();
}

} // namespace

class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsARunningProgram();
    void countsAnotherMachine();
    void knowsThisMachineByBothNames();
    void ignoresAnEarlierBoot();
    void ignoresAnotherProgramOfTheSameNumber();
    void ignoresAnEarlierRunOfTheSameNumber();
    void countsItsOwnLock();
    void ignoresADeadProgram();
    void makesItsOwnLockAgainAfterwards();
    void keepsTheLockOfAMachineThatGivesSigns();
    void releasesTheLockOfASilentMachine();
    void neverReleasesTheLockOfAProgramHere();
    void waitsWhereTheOtherClockIsAhead();
    void stopsWritingWhereTheLockWasReleased();
    void takesALostLockBack();

private:
    /// Makes the lock look as if another machine had taken it, its last sign of life so long ago.
    void moveAway(qint64 secondsAgo) const
    {
        set(Machine, QStringLiteral("may-phong-ben"));
        set(MachineId, QStringLiteral("0123456789abcdef0123456789abcdef"));
        for (const QString &path : {lockPath(), m_scratch->file() + QStringLiteral(".alive")}) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
        }
    }
    [[nodiscard]] Result<void> release() const
    {
        return LibraryLock::release(m_scratch->file(), QDateTime::currentDateTime());
    }
    [[nodiscard]] QString lockPath() const { return m_scratch->file() + QStringLiteral(".lock"); }
    [[nodiscard]] QStringList lines() const
    {
        return QString::fromUtf8(Scratch::read(lockPath())).split(QLatin1Char('\n'));
    }
    void set(Line line, const QString &value) const
    {
        QStringList all = lines();
        QVERIFY(all.size() > Boot);
        all[line] = value;
        m_scratch->write(lockPath(), all.join(QLatin1Char('\n')).toUtf8());
    }

    std::unique_ptr<Scratch> m_scratch;
    QProcess m_other;
};

void TestLocks::init()
{
    m_scratch = std::make_unique<Scratch>();
    hold(m_other, m_scratch->file());
}

void TestLocks::cleanup()
{
    end(m_other);
}

void TestLocks::countsARunningProgram()
{
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(library->isReadOnly());
    QVERIFY(library->readOnlyReason().contains(QSysInfo::machineHostName(), Qt::CaseInsensitive));
    QCOMPARE(LibraryLock::holder(m_scratch->file())->processId, m_other.processId());
}

// Nobody here can know whether that machine still runs.
void TestLocks::countsAnotherMachine()
{
    end(m_other);
    set(Machine, QStringLiteral("may-phong-ben"));
    set(MachineId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    set(Boot, QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210"));
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(library->isReadOnly());
    QVERIFY2(library->readOnlyReason().contains(QStringLiteral("may-phong-ben")),
             qPrintable(library->readOnlyReason()));
}

// On Windows QLockFile writes the name of the environment, in capitals and at most 15 letters.
void TestLocks::knowsThisMachineByBothNames()
{
    end(m_other);
    const QString file = m_scratch->file();
    QVERIFY(LibraryLock::holder(file)->here);
    set(Machine, QStringLiteral("MAY-BIEN-TAP-01"));
    QVERIFY(!LibraryLock::holder(file)->here);
    const QByteArray before = qgetenv("COMPUTERNAME");
    qputenv("COMPUTERNAME", "MAY-BIEN-TAP-01");
    const bool here = LibraryLock::holder(file)->here;
    before.isEmpty() ? qunsetenv("COMPUTERNAME") : qputenv("COMPUTERNAME", before);
    QVERIFY(here);
}

// A process of that number and name runs, as it may after a start of the machine; it has another library.
void TestLocks::ignoresAnEarlierBoot()
{
    end(m_other);
    QProcess later;
    hold(later, m_scratch->file(QString::fromUtf8("Khác.diemtin")));
    set(Process, QString::number(later.processId()));
    QVERIFY(m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
    set(Boot, QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210"));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
    end(later);
}

// This test's own process has the number, but it is no program that opens libraries.
void TestLocks::ignoresAnotherProgramOfTheSameNumber()
{
    end(m_other);
    set(Process, QString::number(QCoreApplication::applicationPid()));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

// As it may be on Windows after the machine went down: no line tells of the machine's start.
void TestLocks::ignoresAnEarlierRunOfTheSameNumber()
{
    end(m_other);
    {
        const auto library = m_scratch->library(OpenMode::ReadWrite);
        QVERIFY(!library->isReadOnly());
        QVERIFY(QFile::copy(lockPath(), lockPath() + QStringLiteral(".kept")));
    }
    QVERIFY(!QFile::exists(lockPath()));
    QVERIFY(QFile::rename(lockPath() + QStringLiteral(".kept"), lockPath()));
    QCOMPARE(LibraryLock::holder(m_scratch->file())->processId, QCoreApplication::applicationPid());
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

void TestLocks::countsItsOwnLock()
{
    end(m_other);
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(!library->isReadOnly());
    QVERIFY(m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
    VERIFY_DONE(library->articles().save(blankArticle(m_scratch->clock)));
}

void TestLocks::ignoresADeadProgram()
{
    end(m_other);
    QVERIFY(QFile::exists(lockPath()));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

void TestLocks::makesItsOwnLockAgainAfterwards()
{
    end(m_other);
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QCOMPARE(lines().at(Process).toLongLong(), QCoreApplication::applicationPid());
}

void TestLocks::keepsTheLockOfAMachineThatGivesSigns()
{
    end(m_other);
    moveAway(LibraryLock::SilentSeconds - 60);
    QCOMPARE(LibraryLock::state(m_scratch->file(), QDateTime::currentDateTime()), LockState::Alive);
    QCOMPARE(release().error().kind, ErrorKind::Locked);
    QVERIFY(QFile::exists(lockPath()));
    // Only the sign is fresh: the lock itself is as old as the morning.
    QFile lock(lockPath());
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-30'000), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(release().error().kind, ErrorKind::Locked);
}

void TestLocks::releasesTheLockOfASilentMachine()
{
    end(m_other);
    moveAway(LibraryLock::SilentSeconds + 60);
    m_scratch->clock.set(QDateTime::currentDateTimeUtc());
    {
        const auto library = m_scratch->library(OpenMode::ReadWrite);
        QVERIFY(library->isReadOnly());
        QVERIFY2(library->readOnlyReason().contains(QString::fromUtf8("không còn báo")),
                 qPrintable(library->readOnlyReason()));
    }
    VERIFY_DONE(release());
    QVERIFY(!QFile::exists(lockPath()));
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(!library->isReadOnly());
    QCOMPARE(release().error().kind, ErrorKind::Locked);
}

// However long it has been silent: a program that hangs here may still write.
void TestLocks::neverReleasesTheLockOfAProgramHere()
{
    const QDateTime later = QDateTime::currentDateTime().addDays(1);
    QCOMPARE(LibraryLock::state(m_scratch->file(), later), LockState::Alive);
    QCOMPARE(LibraryLock::release(m_scratch->file(), later).error().kind, ErrorKind::Locked);
}

void TestLocks::waitsWhereTheOtherClockIsAhead()
{
    end(m_other);
    moveAway(-7200);
    LockWatch watch(m_scratch->file());
    const QDateTime sign = LibraryLock::holder(m_scratch->file())->lastSign;
    QVERIFY(sign > QDateTime::currentDateTime().addSecs(3600));
    const QDateTime moment = watch.moment(QDateTime::currentDateTime());
    QVERIFY(moment >= sign && moment < sign.addSecs(60));
    QCOMPARE(LibraryLock::state(m_scratch->file(), moment), LockState::Alive);
    QCOMPARE(LibraryLock::state(m_scratch->file(), sign.addSecs(LibraryLock::SilentSeconds)), LockState::Silent);
}

// A machine that slept for an hour wakes up and goes on typing.
void TestLocks::stopsWritingWhereTheLockWasReleased()
{
    end(m_other);
    QProcess sleeper;
    sleeper.start(QStringLiteral(STORE_HELPER), {QStringLiteral("save"), m_scratch->file()});
    while (!sleeper.canReadLine() && sleeper.waitForReadyRead(20'000)) { }
    QVERIFY(sleeper.canReadLine());
    moveAway(LibraryLock::SilentSeconds + 60);
    QVERIFY(sleeper.waitForFinished(20'000));
    QCOMPARE(sleeper.exitCode(), 3);
    const QList<QByteArray> said = sleeper.readAll().trimmed().split('\n');
    QVERIFY2(said.constLast().startsWith("error " + QByteArray::number(int(ErrorKind::Locked))),
             said.constLast().constData());
    // It does not take the other machine's lock away when it ends.
    QVERIFY(QFile::exists(lockPath()));
}

void TestLocks::takesALostLockBack()
{
    end(m_other);
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    VERIFY_DONE(library->articles().save(blankArticle(m_scratch->clock)));
    moveAway(0);
    QVERIFY(!library->holdsLock());
    QCOMPARE(library->articles().save(blankArticle(m_scratch->clock)).error().kind, ErrorKind::Locked);
    QVERIFY(QFile::remove(lockPath()));
    VERIFY_DONE(library->articles().save(blankArticle(m_scratch->clock)));
    QCOMPARE(lines().at(Process).toLongLong(), QCoreApplication::applicationPid());
    QCOMPARE(library->articles().count().value(), 2);
}

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
