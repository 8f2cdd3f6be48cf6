// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clock: the machine's time in UTC, and the standing time of reproducible builds.

#include "models/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace DiemTin;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void tellsTheMachinesTimeInUtc()
    {
        qunsetenv("SOURCE_DATE_EPOCH");
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = systemClock().now();
        const QDateTime after = QDateTime::currentDateTimeUtc();
        QVERIFY(before <= now && now <= after);
        QCOMPARE(now.timeSpec(), Qt::UTC);
    }

    void standsStillAtSourceDateEpoch()
    {
        qputenv("SOURCE_DATE_EPOCH", "1781481600"); // date -u -d @1781481600: Mon Jun 15 00:00:00 UTC 2026
        const QDateTime expected(QDate(2026, 6, 15), QTime(0, 0), QTimeZone::UTC);
        QCOMPARE(systemClock().now(), expected);
        QTest::qSleep(5);
        QCOMPARE(systemClock().now(), expected);
    }

    void takesNoTimeFromAWordThatIsNoNumber()
    {
        qputenv("SOURCE_DATE_EPOCH", "hôm nay");
        QVERIFY(systemClock().now() > QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::UTC));
    }

    void showsWhatItWasTold()
    {
        FixedClock clock(QDateTime(QDate(2026, 6, 19), QTime(11, 0), QTimeZone::UTC));
        QCOMPARE(clock.now().time(), QTime(11, 0));
        clock.set(clock.now().addSecs(90));
        QCOMPARE(clock.now().time(), QTime(11, 1, 30));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
