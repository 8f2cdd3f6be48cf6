// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small digest texts in many layouts, read by the digesttext importer, against what they should read as. Every .txt and
// .md in golden/ is a row; DIEMTIN_RECORD_GOLDENS=1 writes the .expected files anew, to be read before they are
// committed.

#include "tests/interchange/articledump.h"
#include "tests/interchange/words.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QDir goldenFolder()
{
    return QDir(QStringLiteral(DIEMTIN_TEST_DATA) + u"/golden"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { rows(); }

    void readsAsExpected()
    {
        QFETCH(QString, name);
        const Result<ImportedText> text = importFile(goldenFolder().filePath(name));
        QVERIFY(text.hasValue());
        const QString expected = goldenFolder().filePath(name + u".expected"_s);
        if (qEnvironmentVariableIsSet("DIEMTIN_RECORD_GOLDENS")) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(dump(*text).toUtf8());
            return;
        }
        QCOMPARE(dump(*text), QString::fromUtf8(contentOf(expected)));
    }

    void losesNoWord_data() { rows(); }

    void losesNoWord()
    {
        QFETCH(QString, name);
        const QString path = goldenFolder().filePath(name);
        const Result<ImportedText> text = importFile(path);
        QVERIFY(text.hasValue());
        QCOMPARE(lostWords(QString::fromUtf8(contentOf(path)), *text).join(u' '), QString());
    }

    void readsTheSameWithOtherLineEndsAndForms_data() { rows(); }

    void readsTheSameWithOtherLineEndsAndForms()
    {
        QFETCH(QString, name);
        const QByteArray bytes = contentOf(goldenFolder().filePath(name));
        const Importer &importer = *allImporters().front();
        const QString text = QString::fromUtf8(bytes);
        const ImportedText plain = importer.read(bytes, name).value();
        QCOMPARE(dump(importer.read(QByteArray(bytes).replace("\n", "\r\n"), name).value()), dump(plain));
        QCOMPARE(dump(importer.read(text.normalized(QString::NormalizationForm_D).toUtf8(), name).value()),
                 dump(plain));
        QCOMPARE(dump(importer.read("\xEF\xBB\xBF" + bytes, name).value()), dump(plain));
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : goldenFolder().entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
