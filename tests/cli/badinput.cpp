// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bad input: one sentence that says what and where, the right exit status, nothing half-written.

#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QTest>

using namespace DiemTin;

namespace {

/// Runs a statement on a library file behind the program's back.
void change(const QString &library, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(library);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("%s", qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesATextItCannotRead_data();
    void refusesATextItCannotRead();
    void readsUtf16AndSaysSo();
    void importsTheGoodTextsBesideABadOne();
    void importsWithoutAPhotoItCannotRead_data();
    void importsWithoutAPhotoItCannotRead();
    void refusesAFileThatIsNoLibrary_data();
    void refusesAFileThatIsNoLibrary();
    void onlyReadsALibraryOfANewerVersion();
    void needsALibrary();
    void cannotWriteWhereNothingCanBeWritten_data();
    void cannotWriteWhereNothingCanBeWritten();
    void cannotMakeALibraryInsideAFile();
};

void TestBadInput::refusesATextItCannotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("named"); ///< what the sentence must name
    const QByteArray text = digestText();
    QByteArray latin = text;
    const qsizetype broken = latin.indexOf("HỌC");
    latin[broken + 1] = '\xff';
    const QByteArray brokenLine = QByteArray::number(latin.first(broken).count('\n') + 1);
    const QString md = QStringLiteral("bài.md");
    QTest::newRow("not UTF-8") << md << latin << brokenLine;
    QTest::newRow("empty") << md << QByteArray() << QByteArray("bài.md");
    QTest::newRow("white space") << md << QByteArray("\n \n\t\n") << QByteArray("bài.md");
    QTest::newRow("binary") << md << picture("png", {300, 300}) << QByteArray("bài.md");
    QTest::newRow("NUL bytes") << md << QByteArray(text).insert(400, '\0') << QByteArray("bài.md");
    QTest::newRow("too large") << md << QByteArray(65 * 1024 * 1024, 'a') << QByteArray("bài.md");
    QTest::newRow("folder") << QStringLiteral("thư mục") << QByteArray() << QByteArray("thư mục");
    QTest::newRow("missing") << QStringLiteral("không có.md") << QByteArray() << QByteArray("không có.md");
}

void TestBadInput::refusesATextItCannotRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, named);
    const Program program;
    if (name == QStringLiteral("bài.md"))
        program.write(name, bytes);
    else if (name == QStringLiteral("thư mục"))
        program.write(QStringLiteral("thư mục/tệp"), "x");
    const Run run = program.run({QStringLiteral("import"), program.path(name), QStringLiteral("--json")});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.messages.count('\n'), 1);
    QVERIFY2(run.messages.contains(named), run.messages.constData());
    QVERIFY(run.json().array().isEmpty());
    QCOMPARE(program.run({QStringLiteral("articles"), QStringLiteral("--json")}).json().array().size(), 0);
    QCOMPARE(program.run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array().size(), 0);
}

void TestBadInput::readsUtf16AndSaysSo()
{
    const Program program;
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QString text = program.writeDigest();
    program.write(QStringLiteral("số 40.md"), encoder(QString::fromUtf8(digestText())));
    const Run run = program.run({QStringLiteral("import"), text, QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.messages.contains("UTF-16"));
    QCOMPARE(run.json().array().at(0).toObject().value(QStringLiteral("articles")).toInt(), 6);
}

void TestBadInput::importsTheGoodTextsBesideABadOne()
{
    const Program program;
    program.write(QStringLiteral("rỗng.md"), {});
    const Run run =
        program.run({QStringLiteral("import"), program.path(QStringLiteral("rỗng.md")), program.writeDigest()});
    QCOMPARE(run.status, 3);
    QVERIFY(run.output.contains("40/2026"));
    QCOMPARE(program.run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array().size(), 1);
}

void TestBadInput::importsWithoutAPhotoItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = picture("jpeg", {1200, 800});
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("truncated") << jpeg.first(jpeg.size() / 2);
    QTest::newRow("text") << QByteArray("đây là chữ");
    QTest::newRow("20000 x 20000") << picture("png", {20000, 20000});
}

void TestBadInput::importsWithoutAPhotoItCannotRead()
{
    QFETCH(QByteArray, bytes);
    const Program program;
    const QString text = program.writeDigest();
    QFile::remove(program.path(QStringLiteral("ảnh/một cửa.png")));
    if (!bytes.isEmpty())
        program.write(QStringLiteral("ảnh/một cửa.png"), bytes);
    const Run run = program.run({QStringLiteral("import"), text, QStringLiteral("--json")});
    QCOMPARE(run.status, 1);
    const QByteArray line =
        ":" + QByteArray::number(digestText().first(digestText().indexOf("ảnh/một cửa.png")).count('\n') + 1) + ":";
    QVERIFY2(run.messages.contains(line), run.messages.constData());
    QVERIFY(run.messages.contains("ảnh/một cửa.png"));
    QCOMPARE(run.json().array().at(0).toObject().value(QStringLiteral("articles")).toInt(), 6);
    QCOMPARE(run.json().array().at(0).toObject().value(QStringLiteral("photos")).toInt(), 1);
}

void TestBadInput::refusesAFileThatIsNoLibrary_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("TEXT")};
    QTest::newRow("issues") << QStringList{QStringLiteral("issues")};
    QTest::newRow("articles") << QStringList{QStringLiteral("articles"), QStringLiteral("40/2026")};
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("40/2026"), QStringLiteral("OUT")};
}

void TestBadInput::refusesAFileThatIsNoLibrary()
{
    QFETCH(QStringList, command);
    const Program program;
    command.replaceInStrings(QStringLiteral("TEXT"), program.writeDigest());
    command.replaceInStrings(QStringLiteral("OUT"), program.path(QStringLiteral("số.pdf")));
    const QByteArray other("Một tệp chữ của người khác, không phải thư viện.\n");
    program.write(QStringLiteral("thư viện.diemtin"), other);
    const Run run = program.run(command);
    QCOMPARE(run.status, 3);
    QVERIFY(run.messages.contains("thư viện.diemtin"));
    QVERIFY(run.output.isEmpty());
    QCOMPARE(program.read(QStringLiteral("thư viện.diemtin")), other);
    QVERIFY(!QFile::exists(program.path(QStringLiteral("số.pdf"))));
}

void TestBadInput::onlyReadsALibraryOfANewerVersion()
{
    const Program program;
    const QString text = program.writeDigest();
    QCOMPARE(program.run({QStringLiteral("import"), text}).status, 0);
    change(program.libraryPath(), QStringLiteral("PRAGMA user_version = 999"));
    const Run import = program.run({QStringLiteral("import"), text, QStringLiteral("--force")});
    QCOMPARE(import.status, 3);
    QCOMPARE(import.messages.count('\n'), 1);
    const Run issues = program.run({QStringLiteral("issues"), QStringLiteral("--json")});
    QCOMPARE(issues.status, 0);
    QCOMPARE(issues.json().array().size(), 1);
    QVERIFY(issues.messages.contains("thư viện.diemtin"));
}

void TestBadInput::needsALibrary()
{
    const Program program;
    const Run run = program.run({QStringLiteral("issues"), QStringLiteral("--json")});
    QCOMPARE(run.status, 3);
    QVERIFY(run.messages.contains("thư viện.diemtin"));
    QVERIFY(!QFile::exists(program.libraryPath()));
}

void TestBadInput::cannotWriteWhereNothingCanBeWritten_data()
{
    QTest::addColumn<QString>("place"); ///< a place in which even the superuser can make no file
    QTest::newRow("file as folder") << QStringLiteral("FOLDER/số 40.md/số.pdf");
    QTest::newRow("no such folder") << QStringLiteral("FOLDER/không có/số.pdf");
    if (QFile::exists(QStringLiteral("/proc/version")))
        QTest::newRow("read-only folder") << QStringLiteral("/proc/số.pdf");
}

void TestBadInput::cannotWriteWhereNothingCanBeWritten()
{
    QFETCH(QString, place);
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    place.replace(QStringLiteral("FOLDER"), program.path({}));
    const Run run = program.run({QStringLiteral("export"), QStringLiteral("40/2026"), place});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.messages.count('\n'), 1);
    QVERIFY(run.messages.contains("số.pdf"));
    QVERIFY(run.output.isEmpty());
}

void TestBadInput::cannotMakeALibraryInsideAFile()
{
    const Program program;
    const QString text = program.writeDigest();
    const Run run = Program::runBare(
        {QStringLiteral("--library"), text + QStringLiteral("/thư viện.diemtin"), QStringLiteral("import"), text});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.messages.count('\n'), 1);
    QVERIFY(run.messages.contains("thư viện.diemtin"));
    QCOMPARE(program.read(QStringLiteral("số 40.md")), digestText());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "badinput.moc"
