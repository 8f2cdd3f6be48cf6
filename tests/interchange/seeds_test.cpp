// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published issues, as they are and in other layouts, come in as their hand-made truth says.

#include "tests/interchange/articledump.h"
#include "tests/interchange/truth.h"
#include "tests/interchange/variants.h"
#include "tests/interchange/words.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QStringList Issues = {u"03"_s, u"19"_s, u"23"_s};

QString seedPath(const QString &issue)
{
    return sharedFolder() + u"/seeds/issue-%1-2026.txt"_s.arg(issue);
}

QByteArray seedBytes(const QString &issue)
{
    QFile file(seedPath(issue));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportedText> readText(const QString &text)
{
    return allImporters().front()->read(text.toUtf8(), u"so.txt"_s);
}

double cpuSeconds(const QByteArray &bytes)
{
    const std::clock_t start = std::clock();
    const Result<ImportedText> text = allImporters().front()->read(bytes, u"so.txt"_s);
    return text ? double(std::clock() - start) / CLOCKS_PER_SEC : -1;
}

} // namespace

class SeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().isEmpty())
            QSKIP("No published issues beside the project.");
    }

    void agreesWithTruth_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<int>("variant");
        for (int i = 0; i < variants().size(); ++i) {
            for (const QString &issue : Issues)
                QTest::addRow("%s, %s", qPrintable(issue), variants()[i].name.constData()) << issue << i;
        }
    }

    void agreesWithTruth()
    {
        QFETCH(QString, issue);
        QFETCH(int, variant);
        SeedText seed = SeedText::of(QString::fromUtf8(seedBytes(issue)));
        Truth truth = loadTruth(issue);
        if (!variants()[variant].change(seed, truth))
            QSKIP("This issue has nothing to change so.");
        const Result<ImportedText> text = readText(seed.text());
        QVERIFY2(text.hasValue(), qPrintable(text ? QString() : text.error().message));
        const QStringList wrong = differences(truth, *text, variants()[variant].closeness);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void scoresFull_data() { issueRows(); }

    void scoresFull()
    {
        QFETCH(QString, issue);
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("No Python to run score.py with.");
        const Result<ImportedText> text = importFile(seedPath(issue));
        QVERIFY(text.hasValue());
        QTemporaryDir folder;
        QFile json(folder.filePath(u"articles.json"_s));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(articlesJson(*text));
        json.close();
        QProcess process;
        process.start(python,
                      {sharedFolder() + u"/tools/score.py"_s, u"import"_s,
                       sharedFolder() + u"/truth/issue-%1.json"_s.arg(issue), json.fileName()});
        QVERIFY(process.waitForFinished());
        qInfo("issue %s: %s", qPrintable(issue), process.readAllStandardOutput().trimmed().constData());
        QCOMPARE(process.exitCode(), 0);
    }

    void dropsNoWord_data() { issueRows(); }

    void dropsNoWord()
    {
        QFETCH(QString, issue);
        const QString seed = QString::fromUtf8(seedBytes(issue));
        QCOMPARE(lostWords(seed, readText(seed).value()).join(u' '), QString());
        QStringList lines = seed.split(u'\n');
        for (quint32 run = 1; run <= 8; ++run) {
            QRandomGenerator random(run);
            std::shuffle(lines.begin(), lines.end(), random);
            const QString shuffled = lines.join(u'\n');
            QCOMPARE(lostWords(shuffled, readText(shuffled).value()).join(u' '), QString());
        }
    }

    void readsTheStandardIssueWithItsPhotos()
    {
        const Result<ImportedText> text = importFile(sharedFolder() + u"/standard-issue/issue-23-2026.md"_s);
        QVERIFY(text.hasValue());
        qsizetype photos = text->coverPhoto.path.isEmpty() ? 0 : 1;
        int linked = 0;
        for (const ImportedArticle &article : text->articles) {
            photos += article.photos.size();
            linked += article.article.url.startsWith(u"https://") ? 1 : 0;
        }
        QCOMPARE(text->articles.size(), 41);
        QCOMPARE(photos, 45);
        QCOMPARE(linked, 41);
        QCOMPARE(text->diagnostics, Diagnostics());
    }

    void staysLinear()
    {
        const SeedText seed = SeedText::of(QString::fromUtf8(seedBytes(u"23"_s)));
        const QByteArray head = seed.lines.first(seed.headlines().first()).join(u'\n').toUtf8();
        const QByteArray articles = seed.lines.sliced(seed.headlines().first()).join(u'\n').toUtf8();
        QList<double> seconds;
        for (const int quarters : {10, 20, 40}) {
            QByteArray bytes = head;
            while (bytes.size() < quarters * 250'000)
                bytes += '\n' + articles;
            seconds.append(cpuSeconds(bytes));
        }
        qInfo("2.5, 5, 10 MB: %.2f, %.2f, %.2f s of CPU", seconds[0], seconds[1], seconds[2]);
        QVERIFY(seconds[0] > 0);
        QVERIFY2(seconds[2] < 8 * seconds[0], "four times the text takes eight times the time or more");
    }

private:
    static void issueRows()
    {
        QTest::addColumn<QString>("issue");
        for (const QString &issue : Issues)
            QTest::addRow("%s", qPrintable(issue)) << issue;
    }
};

QTEST_GUILESS_MAIN(SeedsTest)
#include "seeds_test.moc"
