// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which addresses become links, and how they are written.

#include "models/pdf/weburl.h"

#include <QTest>

using namespace DiemTin;

class WebUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWebAddressesInAscii_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("uri");
        const auto row = [](const char *name, const QString &address, const QByteArray &uri) {
            QTest::newRow(name) << address << uri;
        };
        row("plain", QStringLiteral("https://a.example/b?c=d&e=f#g"), "https://a.example/b?c=d&e=f#g");
        row("spaces round it", QStringLiteral("  https://a.example/b \n"), "https://a.example/b");
        row("letters and spaces", QStringLiteral("https://a.example/đổi mới"),
            "https://a.example/%C4%91%E1%BB%95i%20m%E1%BB%9Bi");
        row("encoded already", QStringLiteral("https://a.example/%C4%91%20x"), "https://a.example/%C4%91%20x");
        row("a lonely percent", QStringLiteral("https://a.example/100%"), "https://a.example/100%25");
        row("an open parenthesis", QStringLiteral("https://a.example/x_(y"), "https://a.example/x_(y");
        row("a host with letters", QStringLiteral("http://tin.việt.example/"), "http://tin.xn--vit-5kz.example/");
        row("mail", QStringLiteral("mailto:toasoan@a.example"), "mailto:toasoan@a.example");
    }
    void writesWebAddressesInAscii()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, uri);
        QCOMPARE(encodedUri(address).value_or(QByteArray()), uri);
    }

    void refusesWhatIsNoAddressOfTheWeb()
    {
        for (const QString &text :
             {QString(), QStringLiteral(" "), QStringLiteral("www.a.example"), QStringLiteral("https://"),
              QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd"), QStringLiteral("mailto:"),
              QStringLiteral("https//a.example"), QStringLiteral("Báo Nhân Dân")})
            QVERIFY2(!encodedUri(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(WebUrlTest)
#include "tst_weburl.moc"
