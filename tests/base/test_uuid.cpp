// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UUIDv7: the bits of RFC 9562, section 5.7, and the order of time.

#include "models/base/clock.h"
#include "models/base/uuid.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace DiemTin;

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheTimeOfTheStandardsExample()
    {
        // RFC 9562, appendix A.6: Tuesday, February 22, 2022 2:22:22.00 PM GMT-05:00 is 0x017F22E279B0.
        const FixedClock clock(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), QTimeZone::UTC));
        const QByteArray bytes = newUuid(clock).toRfc4122();
        QCOMPARE(bytes.left(6).toHex(), QByteArray("017f22e279b0"));
    }

    void saysVersionSevenAndItsVariant()
    {
        for (int i = 0; i < 200; ++i) {
            const QUuid id = newUuid(systemClock());
            const QByteArray bytes = id.toRfc4122();
            QCOMPARE(static_cast<quint8>(bytes[6]) >> 4, 7);
            QCOMPARE(static_cast<quint8>(bytes[8]) >> 6, 2);
            QCOMPARE(id.variant(), QUuid::DCE);
        }
    }

    void sortsByTimeAsBytesAndAsText()
    {
        FixedClock clock(QDateTime(QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC));
        QUuid earlier = newUuid(clock);
        for (const qint64 step : {qint64(1), qint64(255), qint64(65'536), qint64(86'400'000)}) {
            clock.set(clock.now().addMSecs(step));
            const QUuid later = newUuid(clock);
            QVERIFY(earlier.toRfc4122() < later.toRfc4122());
            QVERIFY(earlier.toString() < later.toString());
            earlier = later;
        }
    }

    void differsWithinOneMillisecond()
    {
        const FixedClock clock(QDateTime(QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC));
        QSet<QUuid> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(newUuid(clock));
        QCOMPARE(ids.size(), 10'000);
    }

    void usesEveryRandomBit()
    {
        const FixedClock clock(QDateTime(QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC));
        QByteArray ever(16, '\0');
        QByteArray always(16, '\xff');
        for (int i = 0; i < 500; ++i) {
            const QByteArray bytes = newUuid(clock).toRfc4122();
            for (int j = 0; j < 16; ++j) {
                ever[j] = static_cast<char>(ever[j] | bytes[j]);
                always[j] = static_cast<char>(always[j] & bytes[j]);
            }
        }
        // 4 + 8 bits beside the version, 6 + 56 beside the variant: 74 that are sometimes set and sometimes not.
        QCOMPARE(ever.mid(6).toHex(), QByteArray("7fffbfffffffffffffff"));
        QCOMPARE(always.mid(6).toHex(), QByteArray("70008000000000000000"));
    }
};

QTEST_GUILESS_MAIN(TestUuid)
#include "test_uuid.moc"
