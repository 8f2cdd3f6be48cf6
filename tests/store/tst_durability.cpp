// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was saved is there after the program is killed, and a full disk is told and harms nothing.

#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "scratch.h"

#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace DiemTin;

namespace {

QString integrity(const Library &library)
{
    QSqlQuery query(library.connection().database());
    return query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() ? query.value(0).toString() : QString();
}

/// Kills a program that saves as fast as it can once it has told of so many articles; returns what it told.
QList<QUuid> killedAfter(const QString &path, int articles)
{
    QProcess writer;
    writer.start(QStringLiteral(STORE_HELPER), {QStringLiteral("save"), path});
    QList<QUuid> told;
    while (told.size() < articles && writer.waitForReadyRead(20'000)) {
        while (writer.canReadLine())
            told.append(QUuid::fromString(QString::fromUtf8(writer.readLine()).trimmed()));
    }
    writer.kill();
    writer.waitForFinished();
    while (writer.canReadLine())
        told.append(QUuid::fromString(QString::fromUtf8(writer.readLine()).trimmed()));
    return told;
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSavedBeforeTheKill();
    void tellsOfAFullDisk();
    void makesNoLibraryOnAFullDisk();
};

void TestDurability::keepsWhatWasSavedBeforeTheKill()
{
    Scratch scratch;
    QList<QUuid> told;
    for (const int articles : {1, 20, 57, 130}) {
        const QList<QUuid> more = killedAfter(scratch.file(), articles);
        QVERIFY(more.size() >= articles);
        told += more;
        const auto library = scratch.library(OpenMode::ReadWrite);
        QVERIFY(!library->isReadOnly());
        QCOMPARE(integrity(*library), QStringLiteral("ok"));
        QCOMPARE(library->articles().load(told).value().size(), told.size());
    }
}

// A limit on the size of files stands in for a full disk: writing beyond it fails the same way.
void TestDurability::tellsOfAFullDisk()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("no bash to limit the size of files");
    Scratch scratch;
    scratch.library().reset();
    QProcess writer;
    writer.start(QStringLiteral("bash"),
                 {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 1000; exec \"$0\" save \"$1\""),
                  QStringLiteral(STORE_HELPER), scratch.file()});
    QVERIFY(writer.waitForFinished(60'000));
    QStringList lines = QString::fromUtf8(writer.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString last = lines.takeLast();
    QVERIFY2(last.startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::Unwritable))), qPrintable(last));
    QVERIFY(last.contains(scratch.file()));
    QVERIFY(!lines.isEmpty());
    const auto library = scratch.library(OpenMode::ReadWrite);
    QCOMPARE(integrity(*library), QStringLiteral("ok"));
    QCOMPARE(library->articles().count().value(), lines.size());
}

void TestDurability::makesNoLibraryOnAFullDisk()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("no bash to limit the size of files");
    Scratch scratch;
    QProcess writer;
    writer.start(QStringLiteral("bash"),
                 {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 20; exec \"$0\" save \"$1\""),
                  QStringLiteral(STORE_HELPER), scratch.file()});
    QVERIFY(writer.waitForFinished(60'000));
    const QString line = QString::fromUtf8(writer.readLine());
    QVERIFY2(line.startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::Unwritable))), qPrintable(line));
    QVERIFY2(line.contains(scratch.file()) && !line.contains(QLatin1String(".part")), qPrintable(line));
    QVERIFY(QDir(scratch.folder()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
