// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lengths: points, millimetres and the composer's unit of 1/1440 inch.

#include "models/base/length.h"

#include <QTest>

using namespace DiemTin;

class TestLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTwentyUnitsToThePoint()
    {
        QCOMPARE(fromPoints(1), 20.0);
        QCOMPARE(fromPoints(10.55), 211.0);
        QCOMPARE(toPoints(211), 10.55);
    }

    void measuresAnInchAlike()
    {
        QCOMPARE(fromMillimetres(25.4), 1440.0);
        QCOMPARE(fromPoints(72), 1440.0);
    }

    void comesBackFromMillimetres()
    {
        QCOMPARE(toMillimetres(fromMillimetres(297)), 297.0);
        QCOMPARE(toPoints(fromMillimetres(210)), 210 / 25.4 * 72);
    }
};

QTEST_GUILESS_MAIN(TestLength)
#include "test_length.moc"
