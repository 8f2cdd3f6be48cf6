// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resources: found where the environment says, else beside the program; what the build laid out is complete.

#include "models/base/resources.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;

class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_built = qEnvironmentVariable("DIEMTIN_RESOURCES"); }
    void cleanup() { qputenv("DIEMTIN_RESOURCES", m_built.toUtf8()); }

    void liesWhereTheEnvironmentSays()
    {
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/kho-dữ-liệu-XXXXXX"));
        QVERIFY(folder.isValid());
        qputenv("DIEMTIN_RESOURCES", folder.path().toUtf8());
        QCOMPARE(resourcePath(u"templates/house.json"), folder.path() + QStringLiteral("/templates/house.json"));
    }

    void liesBesideTheProgramOtherwise()
    {
        qunsetenv("DIEMTIN_RESOURCES");
        const QDir bin(QCoreApplication::applicationDirPath());
        QCOMPARE(resourcePath(u"fonts"),
                 QDir::cleanPath(bin.absoluteFilePath(QStringLiteral("../share/diemtin/fonts"))));
    }

    void hasEveryFontOfThePages()
    {
        const QStringList names = QDir(resourcePath(u"fonts")).entryList({QStringLiteral("*.ttf")}, QDir::Files);
        for (const QString &family : {QStringLiteral("NotoSerif"), QStringLiteral("NotoSans")}) {
            for (const QString &style : {QStringLiteral("Regular"), QStringLiteral("Italic"), QStringLiteral("Bold"),
                                         QStringLiteral("BoldItalic")})
                QVERIFY2(names.contains(family + u'-' + style + QStringLiteral(".ttf")), qPrintable(family + style));
        }
        for (const QString &style : {QStringLiteral("Medium"), QStringLiteral("SemiBold"), QStringLiteral("Bold"),
                                     QStringLiteral("ExtraBold")})
            QVERIFY2(names.contains(QStringLiteral("Montserrat-") + style + QStringLiteral(".ttf")), qPrintable(style));
    }

private:
    QString m_built;
};

QTEST_GUILESS_MAIN(TestResources)
#include "test_resources.moc"
