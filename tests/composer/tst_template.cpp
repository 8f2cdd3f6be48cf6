// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates: those of the program are complete, and a broken one is refused with its line.

#include "models/composer/template.h"
#include "models/editorial/issue.h"

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

    void readsEveryTemplateOfTheProgram()
    {
        const QStringList names = templateNames();
        QCOMPARE(names, QStringList({u"house"_s, u"newspaper"_s, u"plain"_s}));
        QStringList shown;
        for (const QString &name : names) {
            const Result<Template> look = templateByName(name);
            QVERIFY2(look, qPrintable(look ? QString() : look.error().message));
            QVERIFY(!shown.contains(look->name));
            shown.append(look->name);
        }
        QCOMPARE(templateByName(u"newspaper"_s)->columns, 2);
        QCOMPARE(templateByName(u"plain"_s)->ornament, Ornament::Ruled);
    }

    void takesTheLibrarysOwnTemplateBeforeTheProgramsOfThatName()
    {
        QFile house(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/templates/house.json"));
        QVERIFY(house.open(QIODevice::ReadOnly));
        IssueContent content;
        content.issue.templateName = u"plain"_s;
        QCOMPARE(lookOf(content)->ornament, Ornament::Ruled);
        content.ownTemplate = house.readAll();
        QCOMPARE(lookOf(content)->ornament, Ornament::Filled);
        content.ownTemplate = "{";
        content.issue.templateName = u"Mẫu riêng"_s;
        QVERIFY(lookOf(content).error().message.contains(u"“Mẫu riêng”, dòng 1:"_s));
    }

    void refusesABrokenTemplateWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QByteArray>("onLine"); // on the line that must be told
        const auto row = [](const char *name, const char *from, const char *to, const QString &says,
                            const char *onLine = nullptr) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << says << QByteArray(onLine ? onLine : to);
        };
        row("syntax", "\"bleed\": 3,", "\"bleed\": 3;", u"sai cú pháp JSON"_s);
        row("comma left out", "\"bleed\": 3,", "\"bleed\": 3", u"sai cú pháp JSON"_s, "\"gutter\"");
        row("colour of a style", "\"size\": 8, \"leading\": 10.4, \"colour\": \"muted\"",
            "\"size\": 8, \"leading\": 10.4, \"colour\": \"purpel\"", u"không có màu “purpel”"_s);
        row("colour of a section", "\"colour\": \"#C8102E\"", "\"colour\": \"đỏ\"", u"không có màu “đỏ”"_s);
        row("colour that is none", "\"#BBD7F8\"", "\"#BBD7\"", u"không có màu “#BBD7”"_s);
        row("negative size", "\"size\": 7.2", "\"size\": -7.2", u"“size” phải là một số từ 3 đến 200"_s);
        row("size in quotes", "\"size\": 7.2", "\"size\": \"7.2\"", u"“size” phải là một số"_s);
        row("missing size", "\"size\": 7.2, ", "", u"thiếu “size” trong “qrAddress”"_s, "\"qrAddress\"");
        row("italic in quotes", "\"italic\": true", "\"italic\": \"yes\"", u"true hoặc false"_s);
        row("unknown face", "\"Montserrat ExtraBold\", \"size\": 26", "\"Comic Sans\", \"size\": 26",
            u"không có phông chữ “Comic Sans”"_s);
        row("style that is none", "\"caption\": {", "\"caption\": [], \"x\": {", u"“caption” phải là một nhóm"_s);
        row("missing style", "\"caption\":", "\"captoin\":", u"thiếu kiểu chữ “caption”"_s, "\"styles\"");
        row("missing colour", "\"amber\":", "\"ambre\":", u"“amber”"_s, "\"coverAccent\"");
        row("missing measure", "\"qrQuiet\"", "\"quiet\"", u"thiếu “qrQuiet” trong “measures”"_s, "\"measures\"");
        row("missing text", "\"contents\": \"", "\"content\": \"", u"thiếu “contents” trong “texts”"_s, "\"texts\"");
        row("missing group", "\"sections\"", "\"section\"", u"thiếu nhóm “sections”"_s, "{");
        row("name that is a number", "\"Mẫu của Sở\"", "5", u"“name” phải là một chuỗi"_s, "\"name\": 5");
        row("margin in words", "\"left\": 17", "\"left\": true", u"“left” phải là một số"_s);
        row("no room for text", "\"left\": 17, \"right\": 17", "\"left\": 99, \"right\": 99", u"chưa đến 80 mm"_s);
        row("three columns", "\"columns\": 1", "\"columns\": 3", u"“columns” phải là một số từ 1 đến 2"_s);
        row("hanging in words", "\"columns\": 1", "\"columns\": 1, \"hangingPunctuation\": \"yes\"",
            u"“hangingPunctuation” phải là true hoặc false"_s);
        row("logo without a photo", "\"colours\": {", "\"logo\": {\"height\": 12},\n \"colours\": {",
            u"thiếu “photo” trong “logo”"_s, "\"logo\"");
        row("logo too high", "\"colours\": {", "\"logo\": {\"photo\": \"\", \"height\": 90},\n \"colours\": {",
            u"“height” phải là một số từ 6 đến 24"_s, "\"logo\"");
        row("unknown ornament", "\"filled\"", "\"glitter\"", u"“filled” hoặc “ruled”"_s);
    }
    void refusesABrokenTemplateWithItsLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QFETCH(QByteArray, onLine);
        QFile house(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/templates/house.json"));
        QVERIFY(house.open(QIODevice::ReadOnly));
        QByteArray bytes = house.readAll();
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        QVERIFY(bytes.contains(onLine));
        const auto line = 1 + bytes.first(bytes.indexOf(onLine)).count('\n');
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"mẫu hỏng.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();
        const Result<Template> look = loadTemplate(broken.fileName());
        QVERIFY(!look);
        QCOMPARE(look.error().kind, ErrorKind::Invalid);
        const QString &message = look.error().message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(u"%1, dòng %2:"_s.arg(broken.fileName()).arg(line)), qPrintable(message));
    }

    void saysWhichTemplateIsMissing()
    {
        QCOMPARE(loadTemplate(u"/không/có/mẫu.json"_s).error().kind, ErrorKind::Unreadable);
        QCOMPARE(templateByName(u"../house"_s).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
