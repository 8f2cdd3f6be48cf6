// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of pages on sheets, as a binder folds them.

#include "models/pdf/imposition.h"

#include <QStringList>
#include <QTest>

using namespace DiemTin;

namespace {

/// "8 1 | 2 7": the printed numbers of each side, - for none.
QString order(int pages, Arrangement arrangement)
{
    QStringList sides;
    for (const SheetSide &side : imposed(pages, arrangement)) {
        QStringList numbers;
        for (const PlacedPage &placed : side)
            numbers.append(placed.page < 0 ? QStringLiteral("-") : QString::number(placed.page + 1));
        sides.append(numbers.join(QLatin1Char(' ')));
    }
    return sides.join(QStringLiteral(" | "));
}

} // namespace

class ImpositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookletIsFoldedAndStitched_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one sheet") << 4 << QStringLiteral("4 1 | 2 3");
        QTest::newRow("two sheets") << 8 << QStringLiteral("8 1 | 2 7 | 6 3 | 4 5");
        QTest::newRow("three sheets") << 12 << QStringLiteral("12 1 | 2 11 | 10 3 | 4 9 | 8 5 | 6 7");
        QTest::newRow("with empty pages at the end") << 5 << QStringLiteral("- 1 | 2 - | - 3 | 4 5");
        QTest::newRow("one page") << 1 << QStringLiteral("- 1 | - -");
        QTest::newRow("none") << 0 << QString();
    }
    void aBookletIsFoldedAndStitched()
    {
        QFETCH(int, pages);
        QFETCH(QString, expected);
        QCOMPARE(order(pages, Arrangement::Booklet), expected);
    }

    /// Fold every sheet, lay them in one another, and leaf through.
    void aFoldedBookletReadsFromFirstToLast()
    {
        for (int pages = 1; pages <= 40; ++pages) {
            const auto sides = imposed(pages, Arrangement::Booklet);
            QList<int> leafed;
            for (size_t front = 0; front < sides.size(); front += 2)
                leafed << sides[front][1].page << sides[front + 1][0].page;
            for (size_t front = sides.size(); front >= 2; front -= 2)
                leafed << sides[front - 1][1].page << sides[front - 2][0].page;
            for (int page = 0; page < leafed.size(); ++page)
                QCOMPARE(leafed[page], page < pages ? page : -1);
            QVERIFY(leafed.size() % 4 == 0 && leafed.size() >= pages && leafed.size() < pages + 4);
        }
    }

    void proofsStandInReadingOrder()
    {
        QCOMPARE(order(3, Arrangement::Single), QStringLiteral("1 | 2 | 3"));
        QCOMPARE(order(5, Arrangement::TwoUp), QStringLiteral("1 2 | 3 4 | 5"));
        QCOMPARE(order(6, Arrangement::FourUp), QStringLiteral("1 2 3 4 | 5 6"));
        const SheetSide four = imposed(4, Arrangement::FourUp).front();
        QCOMPARE(four[1].cell, QRectF(0.5, 0, 0.5, 0.5));
        QCOMPARE(four[2].cell, QRectF(0, 0.5, 0.5, 0.5));
        QVERIFY(liesAcross(Arrangement::Booklet) && liesAcross(Arrangement::TwoUp));
        QVERIFY(!liesAcross(Arrangement::Single) && !liesAcross(Arrangement::FourUp));
    }
};

QTEST_GUILESS_MAIN(ImpositionTest)
#include "tst_imposition.moc"
