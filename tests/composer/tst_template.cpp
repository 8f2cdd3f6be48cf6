// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates: the house template is complete, and a broken one is refused with its line.

#include "models/composer/template.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHouseTemplate()
    {
        const Result<Template> look = templateByName({});
        QVERIFY2(look, qPrintable(look ? QString() : look.error().message));
        QCOMPARE(look->page, QSizeF(210, 297));
        QCOMPARE(look->sections.value(SectionKind::Spotlight).colour, QColor(0xC8, 0x10, 0x2E));
        QCOMPARE(look->style(u"body"_s).size, 10.5);
    }

    void refusesABrokenTemplateWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("syntax") << QByteArray("\"bleed\": 3,") << QByteArray("\"bleed\": 3;") << u"không đọc được"_s;
        QTest::newRow("colour") << QByteArray("\"colour\": \"muted\"") << QByteArray("\"colour\": \"purpel\"")
                                << u"purpel"_s;
        QTest::newRow("size") << QByteArray("\"size\": 10.5") << QByteArray("\"size\": -4") << u"từ 3 đến 200"_s;
        QTest::newRow("missing style") << QByteArray("\"caption\":") << QByteArray("\"captoin\":") << u"caption"_s;
        QTest::newRow("missing text") << QByteArray("\"contents\":") << QByteArray("\"content\":") << u"contents"_s;
    }
    void refusesABrokenTemplateWithItsLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QFile house(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/templates/house.json"));
        QVERIFY(house.open(QIODevice::ReadOnly));
        QByteArray bytes = house.readAll();
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"mẫu hỏng.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();
        const Result<Template> look = loadTemplate(broken.fileName());
        QVERIFY(!look);
        QCOMPARE(look.error().kind, ErrorKind::Invalid);
        QVERIFY2(look.error().message.contains(says), qPrintable(look.error().message));
        QVERIFY2(look.error().message.contains(u"dòng "_s), qPrintable(look.error().message));
    }

    void saysWhichTemplateIsMissing()
    {
        QCOMPARE(loadTemplate(u"/không/có/mẫu.json"_s).error().kind, ErrorKind::Unreadable);
        QCOMPARE(templateByName(u"../house"_s).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
