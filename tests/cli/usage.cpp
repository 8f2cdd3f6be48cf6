// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help, version and wrong usage of the command line.

#include "program.h"

#include <QTest>

using namespace DiemTin;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsItsVersion();
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

void TestUsage::printsItsVersion()
{
    const Run run = Program::runBare({QStringLiteral("--version")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("diemtin "));
    QVERIFY(run.output.at(8) >= '0' && run.output.at(8) <= '9');
}

void TestUsage::helpNamesEveryCommand()
{
    const Run run = Program::runBare({QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    for (const char *command :
         {"import", "issues", "articles", "export", "bench compose", "bench edit", "bench export"})
        QVERIFY2(run.output.contains(command), command);
}

void TestUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("import") << QStringList{QStringLiteral("import")} << QByteArray("--force");
    QTest::newRow("issues") << QStringList{QStringLiteral("issues")} << QByteArray("--json");
    QTest::newRow("articles") << QStringList{QStringLiteral("articles")} << QByteArray("--search");
    QTest::newRow("export") << QStringList{QStringLiteral("export")} << QByteArray("--profile");
    QTest::newRow("bench edit") << QStringList{QStringLiteral("bench"), QStringLiteral("edit")} << QByteArray("--json");
}

void TestUsage::everyCommandHasHelp()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, option);
    const Run run = Program::runBare(command + QStringList{QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("diemtin [--library"));
    QVERIFY(run.output.contains(option));
    QVERIFY(run.messages.isEmpty());
}

void TestUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{QStringLiteral("nhập")};
    QTest::newRow("half a command") << QStringList{QStringLiteral("bench")};
    QTest::newRow("no such option") << QStringList{QStringLiteral("issues"), QStringLiteral("--màu")};
    QTest::newRow("no such option before") << QStringList{QStringLiteral("--màu"), QStringLiteral("issues")};
    QTest::newRow("option without value") << QStringList{QStringLiteral("articles"), QStringLiteral("--search")};
    QTest::newRow("too few arguments") << QStringList{QStringLiteral("import")};
    QTest::newRow("too many arguments") << QStringList{QStringLiteral("issues"), QStringLiteral("40/2026")};
    QTest::newRow("no exporter") << QStringList{QStringLiteral("export"), QStringLiteral("40/2026"),
                                                QStringLiteral("số.odt")};
    QTest::newRow("no profile") << QStringList{QStringLiteral("export"), QStringLiteral("40/2026"),
                                               QStringLiteral("số.pdf"), QStringLiteral("--profile"),
                                               QStringLiteral("fax")};
}

void TestUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Program program;
    const Run run = program.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.messages.isEmpty());
    QVERIFY(!QFile::exists(program.libraryPath()));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "usage.moc"
