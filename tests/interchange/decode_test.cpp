// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are no UTF-8 text: each is named for what it is, with the place where that helps.

#include "models/interchange/decode.h"
#include "models/interchange/importer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// "Điểm tin khoa học công nghệ thành phố Hải Phòng, chuyển đổi số và đổi mới sáng tạo" in three legacy encodings, as
/// Unikey's converter writes it.
const QByteArray Tcvn3 = "\xA7i\xD3m tin khoa h\xE4"
                         "c c\xABng ngh\xD6 th\xB5nh ph\xE8 H\xB6i Ph\xDFng, chuy\xD3n \xAE\xE6i s\xE8 "
                         "v\xB5 \xAE\xE6i m\xEDi s\xB8ng t\xB9o";
const QByteArray Vni = "\xD1ie\xE5m tin khoa ho\xEF"
                       "c co\xE2ng ngh\x65\xE4 tha\xF8nh pho\xE1 Ha\xFBi Pho\xF8ng, chuye\xE5n \xF1o\xE5i so\xE1 "
                       "va\xF8 \xF1o\xE5i m\xF4\xF9i sa\xF9ng ta\xEFo";
const QByteArray Windows1258 = "\xD0i\xEA\xD2m tin khoa ho\xF2"
                               "c c\xF4ng ngh\xEA\xF2 tha\xCCnh ph\xF4\xEC Ha\xD2i Pho\xCCng, chuy\xEA\xD2n "
                               "\xF0\xF4\xD2i s\xF4\xEC va\xCC \xF0\xF4\xD2i m\xF5\xECi sa\xECng ta\xF2o";

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    return bytes;
}

QString messageOf(const QByteArray &bytes)
{
    const Result<DecodedText> text = decodeText(bytes, u"so.txt"_s);
    return text ? QString() : text.error().message;
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"rỗng"_s;
        QTest::newRow("blank") << QByteArray(" \n\t\n") << u"rỗng"_s;
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << u"rỗng"_s;
        QTest::newRow("broken UTF-8") << QByteArray("Một\nHai\nB\xFF"
                                                    "a\n")
                                      << u"dòng 3"_s;
        QTest::newRow("overlong") << QByteArray("a\n\xC0\xAF") << u"dòng 2"_s;
        QTest::newRow("cut off") << QByteArray("a\nb\xE1\xBA") << u"dòng 2"_s;
        QTest::newRow("NUL") << QByteArray("a\nb\0c\n", 6) << u"NUL ở dòng 2"_s;
        QTest::newRow("binary") << QByteArray(4000, '\0') + QByteArray(4000, '\x07') << u"nhị phân"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << u"PDF"_s;
        QTest::newRow("Word") << QByteArray("PK\x03\x04....") << u"Word"_s;
        QTest::newRow("UTF-16 without mark") << utf16(u"SỐ 23/2026, tuần từ 15/6 đến 21/6/2026"_s) << u"UTF-16"_s;
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0S\0\0\0", 8) << u"UTF-32"_s;
        QTest::newRow("TCVN3") << Tcvn3 << u"TCVN3"_s;
        QTest::newRow("VNI") << Vni << u"VNI"_s;
        QTest::newRow("windows-1258") << Windows1258 << u"windows-1258"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString message = messageOf(bytes);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(u"so.txt"_s), qPrintable(message));
    }

    void readsUtf16AndSaysSo()
    {
        const QString text = u"SỐ 23/2026\nTuần từ 15/6-21/6/2026\n"_s;
        const Result<DecodedText> decoded = decodeText("\xFF\xFE" + utf16(text), u"so.txt"_s);
        QVERIFY(decoded.hasValue());
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->diagnostics.size(), 1);
        QCOMPARE(decoded->diagnostics.first().id, u"import-utf16"_s);
    }

    void composesLetters()
    {
        const QString decomposed = u"Hải Phòng điện tử"_s.normalized(QString::NormalizationForm_D);
        QCOMPARE(decodeText(decomposed.toUtf8(), {}).value().text, u"Hải Phòng điện tử"_s);
    }

    void refusesWhatIsNoTextFile()
    {
        QTemporaryDir folder;
        const QString sub = folder.filePath(u"Số báo.txt"_s);
        QVERIFY(QDir().mkdir(sub));
        QCOMPARE(importFile(sub).error().kind, ErrorKind::Unreadable);
        QVERIFY(importFile(sub).error().message.contains(u"thư mục"_s));
        QCOMPARE(importFile(folder.filePath(u"không có.txt"_s)).error().kind, ErrorKind::NotFound);
        QFile picture(folder.filePath(u"ảnh.jpg"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("x");
        picture.close();
        QCOMPARE(importFile(picture.fileName()).error().kind, ErrorKind::Usage);
    }

    void refusesAHugeFileWithoutReadingIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"lớn.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        file.close();
        const Result<ImportedText> text = importFile(file.fileName());
        QCOMPARE(text.error().kind, ErrorKind::Invalid);
        QVERIFY2(text.error().message.contains(u"200 MB"_s), qPrintable(text.error().message));
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
