// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Differences of texts word by word: examples, and what must hold of any two texts.

#include "models/base/worddiff.h"

#include <QTest>

#include <random>

using namespace DiemTin;

namespace {

/// "[-removed-]" and "{+added+}" round what changed.
QString shown(const QList<WordStretch> &stretches)
{
    QString text;
    for (const WordStretch &stretch : stretches) {
        text += stretch.change == WordChange::Same  ? stretch.text
            : stretch.change == WordChange::Removed ? QStringLiteral("[-%1-]").arg(stretch.text)
                                                    : QStringLiteral("{+%1+}").arg(stretch.text);
    }
    return text;
}

QString side(const QList<WordStretch> &stretches, WordChange left)
{
    QString text;
    for (const WordStretch &stretch : stretches)
        text += stretch.change == left ? QString() : stretch.text;
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void keepsBothTexts();
    void findsFewChanges();
    void takesTextsWithNothingInCommon();
};

void TestWordDiff::showsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
    };
    row("nothing", "", "", "");
    row("equal", "Cảng biển xanh.", "Cảng biển xanh.", "Cảng biển xanh.");
    row("one word", "Thúc đẩy khoa học", "Thúc đầy khoa học", "Thúc [-đẩy-]{+đầy+} khoa học");
    row("a tone", "hoá học", "hóa học", "[-hoá-]{+hóa+} học");
    row("added at the end", "Một", "Một hai", "Một{+ hai+}");
    row("removed at the start", "Ngày mai họp", "họp", "[-Ngày mai -]họp");
    row("two neighbours", "cũ kỹ quá", "mới tinh quá", "[-cũ kỹ-]{+mới tinh+} quá");
    row("punctuation", "Hết,", "Hết.", "Hết[-,-]{+.+}");
    row("a new paragraph", "A.\n\nC.", "A.\n\nB.\n\nC.", "A.\n\n{+B.\n\n+}C.");
    row("all new", "", "Tin mới", "{+Tin mới+}");
}

void TestWordDiff::showsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(wordDifference(before, after)), expected);
}

void TestWordDiff::keepsBothTexts()
{
    std::mt19937 random(3);
    const QStringList words = QString::fromUtf8("khoa học , . \n công nghệ 🙂 57-NQ/TW số").split(QLatin1Char(' '));
    const auto text = [&] {
        QString made;
        for (quint32 left = random() % 40; left > 0; --left)
            made += words.at(random() % words.size()) + (random() % 3 == 0 ? QString() : QStringLiteral(" "));
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = text();
        const QString after = text();
        const QList<WordStretch> stretches = wordDifference(before, after);
        QCOMPARE(side(stretches, WordChange::Added), before);
        QCOMPARE(side(stretches, WordChange::Removed), after);
    }
}

void TestWordDiff::findsFewChanges()
{
    std::mt19937 random(5);
    for (int i = 0; i < 50; ++i) {
        QStringList words;
        for (int word = 0; word < 300; ++word)
            words.append(QStringLiteral("chữ%1").arg(random() % 50));
        const QString before = words.join(QLatin1Char(' '));
        for (int change = 0; change < 5; ++change)
            words[random() % 300] = QStringLiteral("mới%1").arg(change);
        const QList<WordStretch> stretches = wordDifference(before, words.join(QLatin1Char(' ')));
        QVERIFY(std::ranges::count(stretches, WordChange::Added, &WordStretch::change) <= 5);
    }
}

void TestWordDiff::takesTextsWithNothingInCommon()
{
    const QString before = QStringLiteral("một ").repeated(20'000);
    const QString after = QStringLiteral("hai,").repeated(20'000);
    const QList<WordStretch> stretches = wordDifference(before, after);
    QCOMPARE(stretches.size(), 2);
    QCOMPARE(stretches.constFirst().text, before);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "test_worddiff.moc"
