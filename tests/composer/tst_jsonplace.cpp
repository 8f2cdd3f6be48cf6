// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing members of a template's text: the values are those asked for, and all the rest stays as it was written.

#include "models/composer/jsonplace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QByteArray houseJson()
{
    QFile file(QStringLiteral(DIEMTIN_SOURCE_DIR "/resources/templates/house.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same change made by Qt on the parsed object.
QJsonObject changed(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1)
        object.insert(path.constFirst(), value);
    else
        object.insert(path.constFirst(), changed(object.value(path.constFirst()).toObject(), path.mid(1), value));
    if (value.isUndefined() && path.size() == 1)
        object.remove(path.constFirst());
    return object;
}

} // namespace

class JsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneMember_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("otherLines"); // that differ
        QTest::newRow("text") << QStringList{u"name"_s} << QJsonValue(u"Mẫu “mới”\n\\"_s) << 1;
        QTest::newRow("number") << QStringList{u"page"_s, u"left"_s} << QJsonValue(20.5) << 1;
        QTest::newRow("deep") << QStringList{u"styles"_s, u"body"_s, u"size"_s} << QJsonValue(11) << 1;
        QTest::newRow("last of its group") << QStringList{u"texts"_s, u"documentTitle"_s} << QJsonValue(u"%1"_s) << 1;
        QTest::newRow("new") << QStringList{u"page"_s, u"hangingPunctuation"_s} << QJsonValue(true) << 1;
        QTest::newRow("new group") << QStringList{u"logo"_s, u"height"_s} << QJsonValue(12) << 1;
        QTest::newRow("object") << QStringList{u"logo"_s} << QJsonValue(QJsonObject{{u"photo"_s, u"x"_s}}) << 1;
        QTest::newRow("out, first") << QStringList{u"name"_s} << QJsonValue(QJsonValue::Undefined) << 1;
        QTest::newRow("out, between") << QStringList{u"styles"_s, u"body"_s, u"size"_s}
                                      << QJsonValue(QJsonValue::Undefined) << 1;
        QTest::newRow("out, last") << QStringList{u"page"_s, u"ornament"_s} << QJsonValue(QJsonValue::Undefined) << 1;
        QTest::newRow("out, not there") << QStringList{u"logo"_s} << QJsonValue(QJsonValue::Undefined) << 0;
    }
    void changesOneMember()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(int, otherLines);
        const QByteArray before = houseJson();
        const QByteArray after = withMember(before, path, value);
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(after, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, after.constData());
        QCOMPARE(read.object(), changed(QJsonDocument::fromJson(before).object(), path, value));
        QList<QByteArray> kept = after.split('\n');
        int differing = 0;
        for (const QByteArray &line : before.split('\n'))
            differing += kept.removeOne(line) ? 0 : 1;
        QVERIFY2(differing <= otherLines, after.constData());
    }

    void takesOutTheOnlyMember()
    {
        QCOMPARE(withMember("{ \"a\": {\"b\": 1} }", {u"a"_s, u"b"_s}, QJsonValue::Undefined), "{ \"a\": {} }");
        QCOMPARE(withMember("{\"a\": {}}", {u"a"_s, u"b"_s}, 2), "{\"a\": {\"b\": 2}}");
    }
};

QTEST_GUILESS_MAIN(JsonPlace)
#include "tst_jsonplace.moc"
