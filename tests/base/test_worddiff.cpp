// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts are compared word by word.

#include "models/base/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

QString show(const QString &before, const QString &after)
{
    QString shown;
    for (const DiffPart &part : diffParts(before, wordChanges(before, after))) {
        switch (part.kind) {
        case DiffPart::Kind::Kept:
            shown += part.text;
            break;
        case DiffPart::Kind::Removed:
            shown += u"[-"_s + part.text + u"-]"_s;
            break;
        case DiffPart::Kind::Added:
            shown += u"{+"_s + part.text + u"+}"_s;
            break;
        }
    }
    return shown;
}

/// A text of a few words that come again and again, so that there are many ways to compare it.
QString randomText(QRandomGenerator &random, int tokens)
{
    static const QStringList words = {u"một"_s, u"hai"_s, u"ba"_s, u"a"_s, u" "_s, u" "_s, u"\n"_s, u"."_s, u","_s};
    QString text;
    for (int i = 0; i < tokens; ++i)
        text += words.at(random.bounded(static_cast<int>(words.size())));
    return text;
}

/// The text with some words taken out, put in and replaced.
QString edited(QRandomGenerator &random, QString text, int edits)
{
    for (int i = 0; i < edits && !text.isEmpty(); ++i) {
        const int start = random.bounded(static_cast<int>(text.size()));
        text.replace(start, random.bounded(6), randomText(random, random.bounded(4)));
    }
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &shown) {
            QTest::newRow(name) << before << after << shown;
        };
        row("equal", u"Một dự án"_s, u"Một dự án"_s, u"Một dự án"_s);
        row("a word", u"Hải Phòng có 15 dự án."_s, u"Hải Phòng có 14 dự án."_s, u"Hải Phòng có [-15-]{+14+} dự án."_s);
        row("a tone mark", u"hoà bình"_s, u"hòa bình"_s, u"[-hoà-]{+hòa+} bình"_s);
        row("a letter that is two characters", u"ho\u0061\u0300 bình"_s, u"ho bình"_s,
            u"[-ho\u0061\u0300-]{+ho+} bình"_s);
        row("a final stop", u"Sở công bố"_s, u"Sở công bố."_s, u"Sở công bố{+.+}"_s);
        row("words side by side are one change", u"Sở đã thông qua đề án"_s, u"Sở vừa phê duyệt đề án"_s,
            u"Sở [-đã thông qua-]{+vừa phê duyệt+} đề án"_s);
        row("a paragraph more", u"Một.\n\nHai."_s, u"Một.\n\nGiữa.\n\nHai."_s, u"Một.\n\n{+Giữa.\n\n+}Hai."_s);
        row("all gone", u"Một dự án"_s, QString(), u"[-Một dự án-]"_s);
        row("all new", QString(), u"Một dự án"_s, u"{+Một dự án+}"_s);
        row("lines do not join", u"a\nb"_s, u"x\ny"_s, u"[-a-]{+x+}\n[-b-]{+y+}"_s);
    }
    void namesWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(show(before, after), "shown");
    }

    void changesMakeTheTextAfter()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 3000; ++round) {
            const QString before = randomText(random, random.bounded(60));
            const QString after = round % 5 == 0 ? randomText(random, random.bounded(60)) : edited(random, before, 4);
            const QList<TextChange> changes = wordChanges(before, after);
            QCOMPARE(applied(before, changes), after);
            for (qsizetype i = 1; i < changes.size(); ++i)
                QVERIFY(changes.at(i - 1).end() < changes.at(i).start);
        }
    }

    void placesFollowTheirWords()
    {
        const QString before = u"Sở vừa công bố đề án mới."_s;
        const QString after = u"Hôm nay, Sở công bố hai đề án mới."_s;
        const QList<TextChange> changes = wordChanges(before, after);
        QCOMPARE(placeAfter(before.indexOf(u"công"_s), changes), after.indexOf(u"công"_s));
        QCOMPARE(placeAfter(before.indexOf(u"mới"_s), changes), after.indexOf(u"mới"_s));
        QCOMPARE(placeAfter(before.size(), changes), after.size());
    }

    void whatStandsSideBySideTouches()
    {
        QVERIFY(touch({4, 3, {}}, {7, 2, {}}));
        QVERIFY(touch({4, 0, {}}, {4, 0, {}}));
        QVERIFY(!touch({4, 3, {}}, {8, 2, {}}));
    }

    /// Two long texts without a common word: told as one change, in time and memory that do not explode.
    void aLongTextThatIsAllDifferentIsOneChange()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"a%1,"_s.arg(i);
            after += u"b%1;"_s.arg(i);
        }
        const QList<TextChange> changes = wordChanges(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(applied(before, changes), after);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "test_worddiff.moc"
