// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typographic help: what is put right, what is left alone.

#include "models/editorial/markdown.h"
#include "models/editorial/typography.h"

#include <QTest>

using namespace DiemTin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// No-break spaces as ~, so that they can be seen.
QString corrected(const QString &text)
{
    return withFixes(text, typographyFixes(text)).replace(QChar(QChar::Nbsp), u'~');
}

} // namespace

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsRight_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << u(before) << u(after);
        };
        row("quotation", "Cuộc thi \"Hải Phòng xanh\", lần đầu", "Cuộc thi “Hải Phòng xanh”, lần đầu");
        row("at both ends", "\"Xanh\"", "“Xanh”");
        row("in brackets", "(\"xanh\")", "(“xanh”)");
        row("quotation in a quotation", "\"gọi là 'chìa khóa' số\"", "“gọi là ‘chìa khóa’ số”");
        row("apostrophe", "giải L'Oréal", "giải L’Oréal");
        row("inches stay", "màn hình 65\" mới", "màn hình 65\" mới");
        row("quotation over bold", "\"**Xanh**\" và", "“**Xanh**” và");
        row("dash", "Hà Nội - Hải Phòng", "Hà Nội – Hải Phòng");
        row("hyphen stays", "Nghị quyết 57-NQ/TW", "Nghị quyết 57-NQ/TW");
        row("bullet stays", "- một - hai", "- một – hai");
        row("ellipsis", "cảng, biển, v.v... rồi", "cảng, biển, v.v… rồi");
        row("leader stays", "Họ tên......", "Họ tên......");
        row("number and unit", "đạt 12 km, theo Điều 5 ở TP. Hải Phòng", "đạt 12~km, theo Điều~5 ở TP.~Hải Phòng");
        row("ordinary words stay", "tin mới hôm nay", "tin mới hôm nay");
        row("two spaces", "một  hai   ba", "một hai ba");
        row("space before a comma", "một , hai .", "một, hai.");
        row("address stays", "xem https://a.vn/x...y - z", "xem https://a.vn/x...y – z");
        row("link target stays", "[một...](https://a.vn/\"x\")", "[một…](https://a.vn/\"x\")");
        row("mark of bold stays", "**một ...** hai", "**một …** hai");
    }

    void putsRight()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(corrected(before), after);
        QVERIFY2(typographyFixes(withFixes(before, typographyFixes(before))).isEmpty(), "a second time finds nothing");
    }

    void whileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("opening") << u("Cuộc thi \"") << u("Cuộc thi “");
        QTest::newRow("closing") << u("Cuộc thi “Xanh\"") << u("Cuộc thi “Xanh”");
        QTest::newRow("ellipsis") << u("rồi...") << u("rồi…");
        QTest::newRow("dash") << u("Hà Nội - ") << u("Hà Nội – ");
        QTest::newRow("bullet") << u("- ") << u("- ");
        QTest::newRow("nothing behind the cursor's place") << u("\"xa\" rồi") << u("\"xa\" rồi");
        QTest::newRow("second paragraph") << u("một\n\nhai...") << u("một\n\nhai…");
    }

    void whileTyping()
    {
        QFETCH(QString, typed);
        QFETCH(QString, after);
        QCOMPARE(withFixes(typed, typographyFixesBefore(typed, typed.size())), after);
    }

    void theCursorStaysAtItsWord()
    {
        const QString text = u("một  hai... ba");
        const QList<TypographyFix> fixes = typographyFixes(text);
        const QString after = withFixes(text, fixes);
        for (const char *word : {"một", "hai", "ba"})
            QCOMPARE(placeAfterFixes(text.indexOf(u(word)), fixes), after.indexOf(u(word)));
        QCOMPARE(placeAfterFixes(text.size(), fixes), after.size());
    }
};

QTEST_GUILESS_MAIN(TypographyTest)
#include "tst_typography.moc"
