// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word lists of resources/words: in order, readable and without contradictions.

#include "models/spelling/words.h"

#include "models/base/resources.h"
#include "models/base/syllable.h"
#include "models/base/viettext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/words");

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList entriesOf(const QString &name)
{
    QStringList entries;
    const QStringList lines = contentOf(QDir(folder).filePath(name)).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'#') && !line.isEmpty())
            entries.append(line);
    }
    return entries;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreSortedAndNormal_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("names.txt") << 300;
        QTest::newRow("terms.txt") << 200;
        QTest::newRow("foreign.txt") << 300;
        QTest::newRow("compounds.txt") << 2000;
        QTest::newRow("confusions.txt") << 600;
    }
    void listsAreSortedAndNormal()
    {
        QFETCH(const int, least);
        const QStringList entries = entriesOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(entries.size() >= least);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QCOMPARE(nfc(entries[i]), entries[i]);
            QCOMPARE(entries[i].simplified(), entries[i]);
        }
        QStringList sorted = entries;
        std::ranges::sort(sorted, {}, [](const QString &line) {
            return line.section(u" ⇒ "_s, 0, 0).section(u" → "_s, 0, 0).toUcs4();
        });
        QCOMPARE(entries, sorted);
        QCOMPARE(QSet<QString>(entries.cbegin(), entries.cend()).size(), entries.size());
    }

    void everyLineIsUnderstood()
    {
        const WordLists lists = WordLists::load(folder);
        QCOMPARE(lists.problems(), QStringList());
        QCOMPARE(lists.confusions().size(), entriesOf(u"confusions.txt"_s).size());
    }

    void compoundsAreOfSyllables()
    {
        for (const QString &compound : entriesOf(u"compounds.txt"_s)) {
            for (const QString &syllable : compound.split(u' '))
                QVERIFY2(isSyllable(syllable), qPrintable(compound));
        }
    }

    void noWrongFormIsRightElsewhere()
    {
        const WordLists lists = WordLists::load(folder);
        QStringList rights;
        QSet<QStringList> wrongs;
        for (const Confusion &confusion : lists.confusions()) {
            QVERIFY2(!wrongs.contains(confusion.wrong), qPrintable(confusion.wrong.join(u' ')));
            wrongs.insert(confusion.wrong);
            for (const QString &right : confusion.right)
                rights.append(u' ' + spellingKey(right) + u' ');
        }
        for (const Confusion &confusion : lists.confusions()) {
            const QString wrong = confusion.wrong.join(u' ');
            QVERIFY2(confusion.wrong.size() != 2 || !lists.isPair(confusion.wrong[0], confusion.wrong[1]),
                     qPrintable(wrong));
            for (const QString &right : std::as_const(rights))
                QVERIFY2(!right.contains(u' ' + wrong + u' '), qPrintable(wrong + u" in"_s + right));
        }
    }

    void rightFormsAreSyllablesAndExceptionsHoldTheWrongForm()
    {
        const WordLists lists = WordLists::load(folder);
        for (const Confusion &confusion : lists.confusions()) {
            const QString wrong = u' ' + confusion.wrong.join(u' ') + u' ';
            for (const QString &right : confusion.right) {
                for (const QString &syllable : right.split(u' '))
                    QVERIFY2(isSyllable(syllable) || lists.knows(spellingKey(syllable)), qPrintable(right));
            }
            for (const QStringList &exception : confusion.exceptions)
                QVERIFY2((u' ' + exception.join(u' ') + u' ').contains(wrong), qPrintable(exception.join(u' ')));
        }
    }

    void namesOfTheOfficeAreKnown()
    {
        const WordLists lists = WordLists::load(folder);
        for (const char *word : {"Đắk", "Kạn", "UBND", "KH&CN", "TTXVN", "OpenAI", "startup", "podcast", "HĐND"})
            QVERIFY2(lists.knows(spellingKey(QString::fromUtf8(word))), word);
        QVERIFY(lists.isPair(u"hải"_s, u"phòng"_s));
        QVERIFY(lists.isPair(u"khánh"_s, u"hòa"_s));
        QVERIFY(!lists.isPair(u"hài"_s, u"phòng"_s));
    }

    void missingAndBrokenListsAreToldAndLeftOut()
    {
        QTemporaryDir dir;
        QFile broken(dir.filePath(u"confusions.txt"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("# một dòng hỏng\nkhông có mũi tên\nsữa chữa ⇒ sửa chữa\n\xff\xfe\x00 ⇒\n ⇒ x\n");
        broken.close();
        const WordLists lists = WordLists::load(dir.path());
        QCOMPARE(lists.confusions().size(), 1);
        QCOMPARE(lists.confusionsFrom(u"sữa"_s).size(), 1);
        QVERIFY(lists.problems().contains(u"confusions.txt:2: không có mũi tên"_s));
        QVERIFY(
            std::ranges::any_of(lists.problems(), [](const QString &line) { return line.startsWith(u"names.txt"); }));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "words.moc"
