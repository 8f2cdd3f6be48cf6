// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, restoring and salvage on the command line.

#include "program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace DiemTin;

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void backsUpAndRestores();
    void showsWhatRestoringChanges();
    void salvagesADamagedFile();
    void saysThatThereIsNoBackup();
    void releasesTheLockOfADeadMachine();

private:
    [[nodiscard]] QJsonArray issues() const
    {
        return m_program->run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array();
    }

    std::unique_ptr<Program> m_program;
};

void TestSafety::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->run({QStringLiteral("import"), m_program->writeDigest()}).status, 0);
}

void TestSafety::backsUpAndRestores()
{
    const Run made = m_program->run({QStringLiteral("backup"), QStringLiteral("--json")});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json().object().value(QStringLiteral("articles")).toInt(), 6);
    QCOMPARE(made.json().object().value(QStringLiteral("photos")).toInt(), 2);
    const Run list = m_program->run({QStringLiteral("backup"), QStringLiteral("--list"), QStringLiteral("--json")});
    QCOMPARE(list.json().array().size(), 1);
    const QJsonArray before = issues();
    m_program->write(QStringLiteral("số 41.md"), digestText().replace("SỐ 40/2026", "SỐ 41/2026"));
    QCOMPARE(m_program->run({QStringLiteral("import"), m_program->path(QStringLiteral("số 41.md"))}).status, 0);
    QCOMPARE(issues().size(), 2);
    const Run restored = m_program->run({QStringLiteral("restore"), QStringLiteral("--json")});
    QCOMPARE(restored.status, 0);
    QCOMPARE(issues(), before);
    QVERIFY(QFile::exists(restored.json().object().value(QStringLiteral("kept_aside")).toString()));
}

void TestSafety::showsWhatRestoringChanges()
{
    QCOMPARE(m_program->run({QStringLiteral("backup")}).status, 0);
    m_program->write(QStringLiteral("số 41.md"), digestText().replace("SỐ 40/2026", "SỐ 41/2026"));
    QCOMPARE(m_program->run({QStringLiteral("import"), m_program->path(QStringLiteral("số 41.md"))}).status, 0);
    const Run preview =
        m_program->run({QStringLiteral("restore"), QStringLiteral("--preview"), QStringLiteral("--json")});
    QCOMPARE(preview.status, 0);
    const QJsonObject difference = preview.json().object();
    QCOMPARE(difference.value(QStringLiteral("issues_only_now")).toArray(), QJsonArray{QStringLiteral("41/2026")});
    QCOMPARE(difference.value(QStringLiteral("articles_only_now")).toArray().size(), 6);
    QCOMPARE(difference.value(QStringLiteral("articles_only_then")).toArray().size(), 0);
    QCOMPARE(issues().size(), 2);
}

void TestSafety::salvagesADamagedFile()
{
    const QJsonArray before = issues();
    QFile file(m_program->libraryPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(200, '\0')), 200);
    file.close();
    const Run broken = m_program->run({QStringLiteral("issues")});
    QCOMPARE(broken.status, 3);
    QVERIFY(broken.messages.contains("thư viện"));
    const QString out = m_program->path(QStringLiteral("cứu.diemtin"));
    const Run salvaged =
        m_program->run({QStringLiteral("salvage"), m_program->libraryPath(), out, QStringLiteral("--json")});
    QCOMPARE(salvaged.json().object().value(QStringLiteral("articles")).toInt(), 6);
    QCOMPARE(salvaged.status, 0);
    QCOMPARE(Program::runBare({QStringLiteral("--library"), out, QStringLiteral("issues"), QStringLiteral("--json")})
                 .json()
                 .array(),
             before);
    QCOMPARE(m_program->run({QStringLiteral("salvage"), m_program->libraryPath(), out}).status, 3);
}

void TestSafety::saysThatThereIsNoBackup()
{
    const Run run = m_program->run({QStringLiteral("restore")});
    QCOMPARE(run.status, 3);
    QVERIFY(!run.messages.isEmpty());
    QCOMPARE(issues().size(), 1);
}

void TestSafety::releasesTheLockOfADeadMachine()
{
    const QString lock = m_program->libraryPath() + QStringLiteral(".lock");
    const auto lockedFor = [&](qint64 seconds) {
        m_program->write(QFileInfo(lock).fileName(), "4711\ndiemtin\nmay-phong-ben\n0123456789abcdef\nfedcba98\n");
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    };
    QCOMPARE(m_program->run({QStringLiteral("unlock")}).status, 0);
    lockedFor(60);
    const Run refused = m_program->run({QStringLiteral("unlock")});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.messages.contains("may-phong-ben"), refused.messages.constData());
    QVERIFY(QFile::exists(lock));
    QCOMPARE(m_program->run({QStringLiteral("import"), m_program->writeDigest(), QStringLiteral("--force")}).status, 3);
    lockedFor(3600);
    const Run released = m_program->run({QStringLiteral("unlock"), QStringLiteral("--json")});
    QCOMPARE(released.status, 0);
    QCOMPARE(released.json().object().value(QStringLiteral("machine")).toString(), QStringLiteral("may-phong-ben"));
    QVERIFY(!QFile::exists(lock));
    QCOMPARE(m_program->run({QStringLiteral("import"), m_program->writeDigest(), QStringLiteral("--force")}).status, 0);
}

QTEST_GUILESS_MAIN(TestSafety)
#include "safety.moc"
