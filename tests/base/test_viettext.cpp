// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vietnamese text: normal form, folding, white space, word count and the order of the alphabet. Decomposed input is
// spelled out in code points, so that no editor can compose it unseen.

#include "models/base/viettext.h"

#include <QTest>

#include <algorithm>

using namespace DiemTin;

namespace {

// "Điện tử" as macOS file names and some web pages write it: letters followed by combining marks.
const QString decomposedDienTu = QStringLiteral("\u0110i\u0065\u0323\u0302n tu\u031B\u0309");
const QString composedDienTu = QStringLiteral("\u0110i\u1EC7n t\u1EED");

} // namespace

class TestVietText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesDecomposedText()
    {
        QCOMPARE(nfc(decomposedDienTu), composedDienTu);
        QCOMPARE(nfc(composedDienTu), composedDienTu);
    }

    void longTextIsNormalisedAsShortIs()
    {
        const QString sign = QStringLiteral("\u20AB"); // a stretch without any ASCII
        for (int shift = 0; shift < 20; ++shift) {
            const QString head = sign.repeated(shift);
            QCOMPARE(nfc(head + (decomposedDienTu + sign).repeated(3000)),
                     head + (composedDienTu + sign).repeated(3000));
            QCOMPARE(folded(head + (composedDienTu + sign).repeated(3000)),
                     head + (QStringLiteral("dien tu") + sign).repeated(3000));
        }
        QCOMPARE(nfc(QStringLiteral("e\u0323\u0302").repeated(5000)), QStringLiteral("\u1EC7").repeated(5000));
    }

    void foldsForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("composed") << composedDienTu << QStringLiteral("dien tu");
        QTest::newRow("decomposed") << decomposedDienTu << QStringLiteral("dien tu");
        QTest::newRow("small d with stroke") << QStringLiteral("đường đê") << QStringLiteral("duong de");
        QTest::newRow("capital d with stroke") << QStringLiteral("ĐƯỜNG ĐÊ") << QStringLiteral("duong de");
        QTest::newRow("all tones") << QStringLiteral("ma mà mả mã má mạ") << QStringLiteral("ma ma ma ma ma ma");
        QTest::newRow("all vowels") << QStringLiteral("ăằ âầ êề ôồ ơờ ưừ ýỵ") << QStringLiteral("aa aa ee oo oo uu yy");
        QTest::newRow("digits and signs stay")
            << QStringLiteral("Nghị quyết 57-NQ/TW") << QStringLiteral("nghi quyet 57-nq/tw");
        QTest::newRow("empty") << QString() << QString();
    }
    void foldsForSearch()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void makesEveryWhiteSpaceOneSpace()
    {
        QCOMPARE(simplified(QStringLiteral("\u00A0 khoa\u00A0\u00A0học\t\r\ncông\u2007nghệ\u202F\u3000")),
                 QStringLiteral("khoa học công nghệ"));
        QCOMPARE(simplified(QStringLiteral(" \u00A0 ")), QString());
    }

    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("only white space") << QStringLiteral(" \u00A0\n") << 0;
        QTest::newRow("plain") << QStringLiteral("Cảng Lạch Huyện đón tàu lớn") << 6;
        QTest::newRow("no-break spaces part words") << QStringLiteral("57\u00A0km\u202Fđường\u2007mới") << 4;
        QTest::newRow("signs alone are none") << QStringLiteral("Hải Phòng – Hà Nội ... ; ( )") << 4;
        QTest::newRow("quotes and brackets belong to the word") << QStringLiteral("“Chìa khóa” (mới)") << 3;
        QTest::newRow("hyphen and slash do not part") << QStringLiteral("Nghị quyết 57-NQ/TW") << 3;
        QTest::newRow("decomposed counts as composed") << decomposedDienTu << 2;
        QTest::newRow("a mark first does not begin a word twice") << QStringLiteral("*kinh* **tế**") << 2;
        QTest::newRow("line ends part words") << QStringLiteral("một\nhai\r\nba") << 3;
    }
    void countsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const int, expected);
        QCOMPARE(wordCount(text), expected);
    }

    void sortsByTheVietnameseAlphabet()
    {
        // The 29 letters in the order of the alphabet, then the tones in the order of Vietnamese dictionaries.
        const QStringList letters =
            QStringLiteral("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y").split(u' ');
        QCOMPARE(letters.size(), 29);
        const QStringList tones = QStringLiteral("ba bà bả bã bá bạ").split(u' ');
        for (const QStringList &order : {letters, tones}) {
            QStringList sorted(order.rbegin(), order.rend());
            std::ranges::sort(sorted, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
            QCOMPARE(sorted, order);
        }
    }

    void comparesComposedAndDecomposedAsEqual()
    {
        QCOMPARE(compareVietnamese(composedDienTu, decomposedDienTu), 0);
        QVERIFY(compareVietnamese(QStringLiteral("đê"), QStringLiteral("da")) > 0);
    }
};

QTEST_GUILESS_MAIN(TestVietText)
#include "test_viettext.moc"
