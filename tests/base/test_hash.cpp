// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ContentHash: equal for equal input, different where order, length, sign or the place of a boundary differ.

#include "models/base/hash.h"

#include <QSet>
#include <QTest>

using namespace DiemTin;

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEqualForEqualInput()
    {
        const auto hash = [] { return ContentHash().add(23).add(u"Hải Phòng").add(10.5).value(); };
        QCOMPARE(hash(), hash());
    }

    void dependsOnOrder()
    {
        QVERIFY(ContentHash().add(1).add(2).value() != ContentHash().add(2).add(1).value());
        QVERIFY(ContentHash().add(u"tin").add(u"bài").value() != ContentHash().add(u"bài").add(u"tin").value());
    }

    void dependsOnWhereATextEnds()
    {
        QVERIFY(ContentHash().add(u"ab").add(u"c").value() != ContentHash().add(u"a").add(u"bc").value());
        QVERIFY(ContentHash().add(u"").value() != ContentHash().value());
        QVERIFY(ContentHash().add(u"").add(u"a").value() != ContentHash().add(u"a").add(u"").value());
    }

    void tellsSmallDifferencesApart()
    {
        QVERIFY(ContentHash().add(10.5).value() != ContentHash().add(10.500000000000002).value());
        QVERIFY(ContentHash().add(-1).value() != ContentHash().add(1).value());
        QVERIFY(ContentHash().add(u"hoá").value() != ContentHash().add(u"hóa").value());
    }

    void doesNotCollideOnAHundredThousandNeighbours()
    {
        QSet<quint64> seen;
        for (int i = 0; i < 100'000; ++i)
            seen.insert(ContentHash().add(i).add(u"tin").value());
        QCOMPARE(seen.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestHash)
#include "test_hash.moc"
