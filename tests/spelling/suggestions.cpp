// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Suggestions for words that are none, with the dictionary, without it and with a broken one.

#include "models/base/resources.h"
#include "models/spelling/suggester.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lists = WordLists::load(resourcePath(u"words")); }

    void offersWhatWasMeant_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *before, const char *word, const char *after, const char *meant) {
            QTest::newRow(word) << QString::fromUtf8(before) << QString::fromUtf8(word) << QString::fromUtf8(after)
                                << QString::fromUtf8(meant);
        };
        row("", "nghành", "nghề", "ngành");
        row("", "nguòi", "dân", "người");
        row("", "nguwowif", "dân", "người");
        row("", "dduwowcj", "", "được");
        row("", "thưc", "hiện", "thực");
        row("doanh", "nghiêp", "", "nghiệp");
        row("", "phátt", "triển", "phát");
        row("nhà", "trưong", "", "trường");
        row("công", "ngjệ", "", "nghệ");
        row("", "khoaa", "học", "khoa");
        row("", "truờng", "học", "trường");
        row("", "hocj", "tập", "học");
    }
    void offersWhatWasMeant()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, word);
        QFETCH(const QString, after);
        QFETCH(const QString, meant);
        const Suggester suggester(m_lists, resourcePath(u"dictionaries"));
        const QStringList offered = suggester.syllables(word, {before, after});
        QVERIFY2(offered.contains(meant), qPrintable(offered.join(u' ')));
        QVERIFY(offered.size() <= 5);
    }

    void readsTelex()
    {
        QCOMPARE(readAsTelex(u"nguwowif"_s), u"người"_s);
        QCOMPARE(readAsTelex(u"hoaf"_s), u"hòa"_s);
        QCOMPARE(readAsTelex(u"nghiepej"_s), u"nghiệp"_s);
        QCOMPARE(readAsTelex(u"mới"_s), std::nullopt);
        QCOMPARE(readAsTelex(u"gizmos"_s), std::nullopt);
        QCOMPARE(readAsTelex(QString()), std::nullopt);
    }

    void knowsNamesOneLetterAway()
    {
        const Suggester suggester(m_lists, QString());
        QCOMPARE(suggester.latinWords(u"Microsfot"_s), QStringList{u"Microsoft"_s});
        QCOMPARE(suggester.latinWords(u"Samsungg"_s), QStringList{u"Samsung"_s});
        QCOMPARE(suggester.latinWords(u"Kowalczyk"_s), QStringList());
        QCOMPARE(suggester.latinWords(u"Mta"_s), QStringList());
    }

    void doesWithoutTheDictionary()
    {
        const Suggester suggester(m_lists, u"/không có/thư mục này"_s);
        QVERIFY(suggester.syllables(u"nghành"_s, {{}, u"nghề"_s}).contains(u"ngành"_s));
    }

    void doesWithABrokenDictionaryInAVietnameseFolder()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"Từ điển"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"vi_VN.aff"_s, u"vi_VN.dic"_s}) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArrayLiteral("SET UTF-9\n\x00\xff\xff PFX A Y 900\nhỏng"));
        }
        const Suggester suggester(m_lists, folder);
        QVERIFY(suggester.syllables(u"nghành"_s, {{}, u"nghề"_s}).contains(u"ngành"_s));
    }

    void readsTheDictionaryFromAVietnameseFolder()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"Từ điển"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"vi_VN.aff"_s, u"vi_VN.dic"_s})
            QVERIFY(QFile::copy(resourcePath(u"dictionaries/"_s + name), folder + u'/' + name));
        const WordLists none;
        QVERIFY(Suggester(none, folder).syllables(u"nghành"_s, {}).contains(u"ngành"_s));
        QVERIFY(Suggester(none, QString()).syllables(u"nghành"_s, {}).isEmpty());
    }

    void keepsTheCase()
    {
        QCOMPARE(inCaseOf(u"hải Phòng"_s, u"HÀI PHÒNG"_s), u"HẢI PHÒNG"_s);
        QCOMPARE(inCaseOf(u"thúc đẩy"_s, u"Thức đẩy"_s), u"Thúc đẩy"_s);
        QCOMPARE(inCaseOf(u"Hải Phòng"_s, u"hài phòng"_s), u"Hải Phòng"_s);
        QCOMPARE(inCaseOf(u"a"_s, QString()), u"a"_s);
    }

private:
    WordLists m_lists;
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "suggestions.moc"
