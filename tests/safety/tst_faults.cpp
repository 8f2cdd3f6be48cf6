// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The disk is full, read-only, gone or does not sync, from every write of a session on in turn. DIEMTIN_FAULTS: every
// how-manieth write; 1 is all of them.

#include "editorlog.h"
#include "models/store/connection.h"
#include "models/store/verify.h"
#include "samplelibrary.h"

#include <QProcess>

using namespace DiemTin;

namespace {

constexpr int Steps = 100;
constexpr int FaultMilliseconds = 700;

/// What a session left: what the editor said, and how many operations the disk saw and failed.
struct Session
{
    Log log;
    int seen = 0;
    int failed = 0;
    bool crashed = false;
    bool ended = false;
};

Session edit(const Scratch &scratch, const QString &kind, int at)
{
    const QString figures = scratch.folder() + QStringLiteral(".faults");
    QFile::remove(figures);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAILING_DISK));
    environment.insert(QStringLiteral("FAULT_FOLDER"), scratch.folder() + QLatin1Char('/'));
    environment.insert(QStringLiteral("FAULT_KIND"), kind);
    environment.insert(QStringLiteral("FAULT_AT"), QString::number(at));
    environment.insert(QStringLiteral("FAULT_MS"), QString::number(FaultMilliseconds));
    environment.insert(QStringLiteral("FAULT_LOG"), figures);
    QProcess editor;
    editor.setProcessEnvironment(environment);
    editor.start(QStringLiteral(SAFETY_EDITOR),
                 {scratch.file(), QStringLiteral(DIEMTIN_SOURCE_DIR "/tests/desk/data/so-40-2026.md"),
                  QStringLiteral("7"), QString::number(Steps)});
    Session session;
    session.ended = editor.waitForFinished(240'000);
    session.crashed = editor.exitStatus() != QProcess::NormalExit;
    while (editor.canReadLine())
        session.log.read(editor.readLine());
    const QList<QByteArray> numbers = Scratch::read(figures).trimmed().split(' ');
    session.seen = numbers.value(0).toInt();
    session.failed = numbers.value(1).toInt();
    return session;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesAgainAfterTheFault_data();
    void savesAgainAfterTheFault();

private:
    void check(const Session &session);

    std::unique_ptr<Scratch> m_scratch;
    Contents m_before;
    QByteArray m_bytes;
    int m_refused = 0;
    int m_told = 0;
    int m_failedOperations = 0;
};

void TestFaults::initTestCase()
{
    if (QStringLiteral(FAILING_DISK).isEmpty())
        QSKIP("no way to make a disk fail here");
    m_scratch = std::make_unique<Scratch>();
    m_before = makeSample(*m_scratch);
    m_bytes = Scratch::read(m_scratch->file());
}

void TestFaults::savesAgainAfterTheFault_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"full", "readonly", "gone", "fsync"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestFaults::savesAgainAfterTheFault()
{
    QFETCH(QString, kind);
    const int every = qEnvironmentVariableIntValue("DIEMTIN_FAULTS");
    const Session whole = edit(*m_scratch, kind, 1'000'000);
    QVERIFY(whole.log.done && whole.seen > 5 && whole.failed == 0);
    int sessions = 0;
    m_refused = m_told = m_failedOperations = 0;
    const int stride = every > 0 ? every : std::max(1, whole.seen);
    for (int at = every > 0 ? 1 : whole.seen / 2; at <= whole.seen; at += stride) {
        m_scratch->write(m_scratch->file(), m_bytes);
        for (const char *side : {"-wal", "-shm", ".lock", ".alive"})
            QFile::remove(m_scratch->file() + QLatin1String(side));
        ++sessions;
        check(edit(*m_scratch, kind, at));
        if (QTest::currentTestFailed())
            qFatal("%s at %d", qPrintable(kind), at);
    }
    qInfo("%s: %d sessions with a fault at each of %d operations, %d operations failed, %d told while saving, %d "
          "refused at the start; nothing lost",
          qPrintable(kind), sessions, whole.seen, m_failedOperations, m_told, m_refused);
}

void TestFaults::check(const Session &session)
{
    QVERIFY(!session.crashed && session.ended);
    m_failedOperations += session.failed;
    const auto library = m_scratch->library(OpenMode::ReadWrite);
    QVERIFY2(!library->isReadOnly(), qPrintable(library->readOnlyReason()));
    VERIFY_DONE(verifyWholly(library->connection()));
    if (session.log.complaint.startsWith(QLatin1String("error"))) {
        ++m_refused;
        QCOMPARE(contentsOf(*library), m_before);
        return;
    }
    m_told += session.log.complaints;
    QVERIFY2(session.log.complaints <= 1, qPrintable(session.log.complaint));
    QVERIFY2(session.log.done, qPrintable(session.log.complaint));
    const Result<Issue> issue = library->issues().load(IssueNumber{1, 2026});
    VERIFY_DONE(issue);
    if (!session.log.moved.isEmpty())
        QCOMPARE(orderOf(*issue), session.log.moved.constLast().order);
    for (auto it = session.log.typed.cbegin(); it != session.log.typed.cend(); ++it) {
        const Result<Article> article = library->articles().load(it.key());
        VERIFY_DONE(article);
        QCOMPARE(lastNumber(article->body), it->constLast().number);
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
