// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two articles side by side.

#include "models/preflight/comparison.h"

#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordsThatStandInBoth()
    {
        const QString shared = u"trạm quan trắc nước biển tự động gửi số liệu về trung tâm"_s;
        Article first;
        first.body = u"Sáng nay, "_s + shared + u" mỗi giờ một lần.\n\nĐoạn riêng của bài này."_s;
        Article second;
        second.body = u"Một **đoạn** khác.\n\nTheo báo cáo, "_s + shared + u"."_s;
        const Comparison comparison = compared(first, second);
        QCOMPARE(comparison.first,
                 (QList<ComparedParagraph>{{{u"Sáng nay, "_s, false}, {shared, true}, {u" mỗi giờ một lần."_s, false}},
                                           {{u"Đoạn riêng của bài này."_s, false}}}));
        QCOMPARE(comparison.second,
                 (QList<ComparedParagraph>{{{u"Một đoạn khác."_s, false}},
                                           {{u"Theo báo cáo, "_s, false}, {shared, true}, {u"."_s, false}}}));
    }

    void sevenWordsAreNoProof()
    {
        Article first;
        first.body = u"Sở Khoa học và Công nghệ Hải Phòng họp."_s;
        Article second;
        second.body = u"Hôm qua Sở Khoa học và Công nghệ nói khác."_s;
        const Comparison comparison = compared(first, second);
        QCOMPARE(comparison.first.size(), 1);
        QCOMPARE(comparison.first.first().size(), 1);
        QVERIFY(!comparison.first.first().first().shared);
    }

    void anEmptyBodyIsNoParagraph() { QCOMPARE(compared({}, {}), Comparison()); }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison.moc"
