// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose lock counts: that of a running program and of another machine; not that of a dead program, an earlier boot or
// a process that is another program by now.

#include "../store/scratch.h"
#include "models/store/lock.h"

#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

using namespace DiemTin;

namespace {

/// The lines of a lock file (QLockFile): process, program, machine, machine's id, boot's id.
enum Line { Process, ProgramName, Machine, MachineId, Boot };

} // namespace

class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsARunningProgram();
    void countsAnotherMachine();
    void ignoresAnEarlierBoot();
    void ignoresAnotherProgramOfTheSameNumber();
    void ignoresADeadProgram();
    void makesItsOwnLockAgainAfterwards();

private:
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
    m_other.start(QStringLiteral(STORE_HELPER), {QStringLiteral("hold"), m_scratch->file()});
    while (!m_other.canReadLine() && m_other.waitForReadyRead(20'000)) { }
    QCOMPARE(m_other.readLine().trimmed(), QByteArray("writable"));
}

void TestLocks::cleanup()
{
    m_other.kill();
    m_other.waitForFinished();
}

void TestLocks::countsARunningProgram()
{
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(library->isReadOnly());
    QVERIFY(library->readOnlyReason().contains(QSysInfo::machineHostName()));
    QCOMPARE(LibraryLock::holder(m_scratch->file())->processId, m_other.processId());
}

// Nobody here can know whether that machine still runs.
void TestLocks::countsAnotherMachine()
{
    set(Machine, QStringLiteral("may-phong-ben"));
    set(MachineId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    set(Boot, QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210"));
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY(library->isReadOnly());
    QVERIFY2(library->readOnlyReason().contains(QStringLiteral("may-phong-ben")),
             qPrintable(library->readOnlyReason()));
}

void TestLocks::ignoresAnEarlierBoot()
{
    set(Boot, QStringLiteral("fedcba98-7654-3210-fedc-ba9876543210"));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

// This test's own process has the number, but it is no program that opens libraries.
void TestLocks::ignoresAnotherProgramOfTheSameNumber()
{
    set(Process, QString::number(QCoreApplication::applicationPid()));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

void TestLocks::ignoresADeadProgram()
{
    m_other.kill();
    m_other.waitForFinished();
    QVERIFY(QFile::exists(lockPath()));
    QVERIFY(!m_scratch->library(OpenMode::ReadWrite)->isReadOnly());
}

void TestLocks::makesItsOwnLockAgainAfterwards()
{
    m_other.kill();
    m_other.waitForFinished();
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QCOMPARE(lines().at(Process).toLongLong(), QCoreApplication::applicationPid());
}

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
