// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The road on the command line: a text goes in, lists and a PDF come out.

#include "program.h"
#include "tests/pdf/pdftools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace DiemTin;

namespace {

QSet<QString> keys(const QJsonObject &object)
{
    const QStringList list = object.keys();
    return {list.cbegin(), list.cend()};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsSeveralFiles();
    void anIssueIsReplacedOnlyByForce();
    void importReportsAsJson();
    void listsIssues();
    void listsArticles();
    void searchesWithoutDiacritics();
    void exportsAPdf();
    void aFileIsReplacedOnlyByForce();
    void measures_data();
    void measures();
    void keepsALibraryOfItsOwnForThePerson();
    void saysWhichIssuesThereAre();
    void auditsFilesWithoutTouchingTheLibrary();
    void numbersThePagesOfAReport();
    void auditsAYear();
};

void TestCommands::importsSeveralFiles()
{
    const Program program;
    const QString first = program.writeDigest();
    program.write(QStringLiteral("số 41.md"), digestText().replace("SỐ 40/2026", "SỐ 41/2026"));
    const Run run = program.run({QStringLiteral("import"), first, program.path(QStringLiteral("số 41.md"))});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains("40/2026"));
    QVERIFY(run.output.contains("41/2026"));
    QCOMPARE(program.run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array().size(), 2);
}

void TestCommands::anIssueIsReplacedOnlyByForce()
{
    const Program program;
    const QString text = program.writeDigest();
    QCOMPARE(program.run({QStringLiteral("import"), text}).status, 0);
    const Run again = program.run({QStringLiteral("import"), text});
    QCOMPARE(again.status, 3);
    QVERIFY(again.messages.contains("40/2026"));
    QCOMPARE(program.run({QStringLiteral("import"), text, QStringLiteral("--force")}).status, 0);
    QCOMPARE(program.run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array().size(), 1);
}

void TestCommands::importReportsAsJson()
{
    const Program program;
    const Run run = program.run({QStringLiteral("import"), program.writeDigest(), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json().array().at(0).toObject();
    QCOMPARE(report.value(QStringLiteral("issue")).toString(), QStringLiteral("40/2026"));
    QCOMPARE(report.value(QStringLiteral("articles")).toInt(), 6);
    QCOMPARE(report.value(QStringLiteral("photos")).toInt(), 2);
}

void TestCommands::listsIssues()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const Run run = program.run({QStringLiteral("issues"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    const QJsonArray issues = run.json().array();
    QCOMPARE(issues.size(), 1);
    const QJsonObject issue = issues.at(0).toObject();
    QCOMPARE(keys(issue),
             (QSet<QString>{QStringLiteral("issue"), QStringLiteral("week_from"), QStringLiteral("week_to"),
                            QStringLiteral("articles"), QStringLiteral("pages")}));
    QCOMPARE(issue.value(QStringLiteral("issue")).toString(), QStringLiteral("40/2026"));
    QCOMPARE(issue.value(QStringLiteral("week_from")).toString(), QStringLiteral("2026-10-05"));
    QCOMPARE(issue.value(QStringLiteral("week_to")).toString(), QStringLiteral("2026-10-11"));
    QCOMPARE(issue.value(QStringLiteral("articles")).toInt(), 6);
    QVERIFY(issue.value(QStringLiteral("pages")).toInt() >= 4);
    QVERIFY(program.run({QStringLiteral("issues")}).output.contains("5/10/2026"));
}

void TestCommands::listsArticles()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const Run run = program.run({QStringLiteral("articles"), QStringLiteral("40/2026"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    const QJsonArray articles = run.json().array();
    QCOMPARE(articles.size(), 6);
    const QJsonObject item = articles.at(1).toObject();
    QCOMPARE(keys(item),
             (QSet<QString>{QStringLiteral("section"), QStringLiteral("position"), QStringLiteral("date"),
                            QStringLiteral("headline"), QStringLiteral("contents_title"), QStringLiteral("source"),
                            QStringLiteral("url"), QStringLiteral("words"), QStringLiteral("paragraphs"),
                            QStringLiteral("photos"), QStringLiteral("page")}));
    QCOMPARE(item.value(QStringLiteral("section")).toString(), QStringLiteral("domestic"));
    QCOMPARE(item.value(QStringLiteral("position")).toInt(), 1);
    QCOMPARE(item.value(QStringLiteral("date")).toString(), QStringLiteral("2026-10-05"));
    QCOMPARE(item.value(QStringLiteral("source")).toString(), QStringLiteral("Báo Nhân dân"));
    QCOMPARE(item.value(QStringLiteral("url")).toString(),
             QStringLiteral("https://nhandan.vn/kho-du-lieu-dat-dai.html"));
    QCOMPARE(item.value(QStringLiteral("paragraphs")).toInt(), 2);
    QCOMPARE(item.value(QStringLiteral("photos")).toInt(), 1);
    QVERIFY(item.value(QStringLiteral("page")).toInt() > 1);
    const QJsonObject spotlight = articles.at(3).toObject();
    QCOMPARE(spotlight.value(QStringLiteral("section")).toString(), QStringLiteral("spotlight"));
    QVERIFY(spotlight.value(QStringLiteral("date")).isNull());
    QVERIFY(spotlight.value(QStringLiteral("source")).isNull());
    QVERIFY(spotlight.value(QStringLiteral("url")).isNull());
}

void TestCommands::searchesWithoutDiacritics()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const QStringList search{QStringLiteral("articles"), QStringLiteral("--search"), QStringLiteral("do man dam"),
                             QStringLiteral("--json")};
    const QJsonArray found = program.run(search).json().array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value(QStringLiteral("headline")).toString(),
             QStringLiteral("HỌC SINH KIẾN AN CHẾ TẠO TRẠM ĐO MẶN CHO ĐẦM TÔM"));
    QCOMPARE(found.at(0).toObject().value(QStringLiteral("position")).toInt(), 2);
}

void TestCommands::exportsAPdf()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const Run run =
        program.run({QStringLiteral("export"), QStringLiteral("40/2026"), program.path(QStringLiteral("số 40.pdf"))});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.status, 0);
    const QByteArray pdf = program.read(QStringLiteral("số 40.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
}

void TestCommands::aFileIsReplacedOnlyByForce()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    program.write(QStringLiteral("cũ.pdf"), "của người khác");
    QStringList line{QStringLiteral("export"), QStringLiteral("40/2026"), program.path(QStringLiteral("cũ.pdf"))};
    QCOMPARE(program.run(line).status, 3);
    QCOMPARE(program.read(QStringLiteral("cũ.pdf")), QByteArray("của người khác"));
    QCOMPARE(program.run(line << QStringLiteral("--force")).status, 0);
    QVERIFY(program.read(QStringLiteral("cũ.pdf")).startsWith("%PDF-"));
}

void TestCommands::measures_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QSet<QString>>("fields");
    const auto named = [](std::initializer_list<const char *> names) {
        QSet<QString> set;
        for (const char *name : names)
            set.insert(QString::fromLatin1(name));
        return set;
    };
    QTest::newRow("compose") << QStringLiteral("compose")
                             << named({"cold_cpu_ms", "warm_cpu_ms", "pages", "glyphs", "white_mean", "white_worst",
                                       "broken_articles", "word_space_sd"});
    QTest::newRow("edit") << QStringLiteral("edit")
                          << named({"edits", "median_ms", "p99_ms", "max_ms", "pixels_p99_ms"});
    QTest::newRow("export") << QStringLiteral("export") << named({"cpu_s", "wall_s", "peak_mib", "bytes", "parts"});
}

void TestCommands::measures()
{
    QFETCH(QString, what);
    QFETCH(QSet<QString>, fields);
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const QByteArray before = program.run({QStringLiteral("articles"), QStringLiteral("--json")}).output;
    const Run run = program.run({QStringLiteral("bench"), what, QStringLiteral("40/2026"), QStringLiteral("--json")});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.status, 0);
    QCOMPARE(keys(run.json().object()), fields);
    QCOMPARE(program.run({QStringLiteral("articles"), QStringLiteral("--json")}).output, before);
}

void TestCommands::keepsALibraryOfItsOwnForThePerson()
{
    const Program program;
    QVERIFY(qputenv("XDG_DATA_HOME", program.path(QStringLiteral("dữ liệu")).toUtf8()));
    const Run run = Program::runBare({QStringLiteral("import"), program.writeDigest()});
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(run.status, 0);
    QVERIFY(QFile::exists(program.path(QStringLiteral("dữ liệu/diemtin/library.diemtin"))));
}

void TestCommands::saysWhichIssuesThereAre()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const Run run = program.run({QStringLiteral("articles"), QStringLiteral("39/2026")});
    QCOMPARE(run.status, 3);
    QVERIFY(run.messages.contains("40/2026"));
    QCOMPARE(program.run({QStringLiteral("articles"), QStringLiteral("bốn mươi")}).status, 2);
}

void TestCommands::auditsFilesWithoutTouchingTheLibrary()
{
    const Program program;
    const QString report = program.path(QStringLiteral("soát lỗi.html"));
    const Run run = program.run(
        {QStringLiteral("audit"), program.writeDigest(), QStringLiteral("--json"), QStringLiteral("--report"), report});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.status, 1);
    const QJsonObject issue = run.json().array().at(0).toObject();
    QCOMPARE(keys(issue),
             (QSet<QString>{QStringLiteral("issue"), QStringLiteral("articles"), QStringLiteral("errors"),
                            QStringLiteral("warnings"), QStringLiteral("infos"), QStringLiteral("rules")}));
    QCOMPARE(issue.value(QStringLiteral("issue")).toString(), QStringLiteral("40/2026"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("40/2026"));
    QVERIFY(program.run({QStringLiteral("issues"), QStringLiteral("--json")}).json().array().isEmpty());
}

void TestCommands::numbersThePagesOfAReport()
{
    const Program program;
    const QString report = program.path(QStringLiteral("soát lỗi.pdf"));
    QCOMPARE(program.run({QStringLiteral("audit"), program.writeDigest(), QStringLiteral("--report"), report}).messages,
             QByteArray());
    const QStringList pages =
        QString::fromUtf8(Testing::runTool(QStringLiteral("pdftotext"), {report, QStringLiteral("-")}).output)
            .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(!pages.isEmpty());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = QStringLiteral("%1/%2").arg(i + 1).arg(pages.size());
        QVERIFY2(pages[i].trimmed().endsWith(number), qPrintable(pages[i].right(40)));
    }
}

void TestCommands::auditsAYear()
{
    const Program program;
    QCOMPARE(program.run({QStringLiteral("import"), program.writeDigest()}).status, 0);
    const Run year = program.run(
        {QStringLiteral("audit"), QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--json")});
    QCOMPARE(year.json().array().size(), 1);
    const Run other = program.run(
        {QStringLiteral("audit"), QStringLiteral("--year"), QStringLiteral("2025"), QStringLiteral("--json")});
    QCOMPARE(other.status, 0);
    QVERIFY(other.json().array().isEmpty());
    QCOMPARE(program.run({QStringLiteral("audit")}).status, 2);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "commands.moc"
