// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts as they are read, and changes made where they are read.

#include "models/review/readedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString Body = u"Trạm đo **đặt ở bến phà** gửi số liệu *mỗi giờ* về [trang của sở](https://so.vn/a_b?c=1).\n\n"
                     u"## Cách **đo** mới\n\n"
                     u"- **Nước:** đo CO<sub>2</sub> và m<sup>3</sup> mỗi ngày.\n"
                     u"- Không khí: 2 \\* 3 lần, R&amp;D và *[xem thêm](https://so.vn)*.\n\n"
                     u"1. Thuê ***máy đo*** của trường.\n2. Dạy học viên.\n\n"
                     u"Kết quả \\[tạm\\] có vào tháng 9."_s;

ReadText read(const QString &markdown)
{
    return {markdown, ReadText::Form::Markdown};
}

/// The text with the first stretch that is read as `words` replaced.
ReadText changed(const QString &markdown, const QString &words, const QString &by)
{
    const ReadText before = read(markdown);
    const qsizetype start = before.text().indexOf(words);
    return replaced(before, start, start + words.size(), by);
}

/// What is typed behind these words, key by key.
QString typed(const QString &markdown, const QString &words, const QString &keys)
{
    ReadText text = read(markdown);
    qsizetype place = text.text().indexOf(words) + words.size();
    for (const QChar key : keys) {
        text = replaced(text, place, place, key);
        ++place;
    }
    return text.source();
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutSigns()
    {
        QCOMPARE(read(Body).text(),
                 u"Trạm đo đặt ở bến phà gửi số liệu mỗi giờ về trang của sở.\n\n"
                 u"Cách đo mới\n\n"
                 u"- Nước: đo CO2 và m3 mỗi ngày.\n"
                 u"- Không khí: 2 * 3 lần, R&amp;D và xem thêm.\n\n"
                 u"1. Thuê máy đo của trường.\n2. Dạy học viên.\n\n"
                 u"Kết quả [tạm] có vào tháng 9."_s);
    }

    void knowsHowItLooks()
    {
        const ReadText text = read(Body);
        const auto look = [&text](const QString &words) { return text.look(text.text().indexOf(words)); };
        QCOMPARE(look(u"Trạm"_s), ReadLooks());
        QCOMPARE(look(u"đặt"_s), ReadLooks(ReadLook::Bold));
        QCOMPARE(look(u"mỗi giờ"_s), ReadLooks(ReadLook::Italic));
        QCOMPARE(look(u"trang của"_s), ReadLooks(ReadLook::Link));
        QCOMPARE(look(u"Cách"_s), ReadLooks(ReadLook::Heading));
        QCOMPARE(look(u"đo mới"_s), ReadLook::Heading | ReadLook::Bold);
        QCOMPARE(look(u"2 và"_s), ReadLooks(ReadLook::Subscript));
        QCOMPARE(look(u"3 mỗi"_s), ReadLooks(ReadLook::Superscript));
        QCOMPARE(look(u"máy"_s), ReadLook::Bold | ReadLook::Italic);
    }

    void plainTextHasNoSigns()
    {
        QCOMPARE(ReadText(u"Giá *1 [2] \\ ##"_s, ReadText::Form::Plain).text(), u"Giá *1 [2] \\ ##"_s);
    }

    void everyCharacterKnowsItsPlace()
    {
        const ReadText text = read(Body);
        for (qsizetype i = 0; i < text.text().size(); ++i)
            QCOMPARE(Body.at(text.sourcePlace(i)), text.text().at(i));
    }

    void changesWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("after");
        QTest::newRow("within bold") << u"a **bến phà** b"_s << u"bến"_s << u"cầu"_s << u"a **cầu phà** b"_s;
        QTest::newRow("all that is bold") << u"a **bến phà** b"_s << u"bến phà"_s << u"cầu"_s << u"a **cầu** b"_s;
        QTest::newRow("bold goes") << u"a **bến** b"_s << u"bến "_s << QString() << u"a b"_s;
        QTest::newRow("the last bold word") << u"a **bến phà** b"_s << u"phà"_s << QString() << u"a **bến**  b"_s;
        QTest::newRow("the first bold word") << u"a **bến phà** b"_s << u"bến"_s << QString() << u"a  **phà** b"_s;
        QTest::newRow("out of bold") << u"a **bến phà** bờ"_s << u"phà b"_s << u"h"_s << u"a **bến h**ờ"_s;
        QTest::newRow("into bold") << u"xa **bến phà** b"_s << u"a bến"_s << QString() << u"x **phà** b"_s;
        QTest::newRow("two bold words") << u"**a** và **b** c"_s << u"a và b"_s << u"d"_s << u"**d** c"_s;
        QTest::newRow("a link's words") << u"[trang](http://s.vn) x"_s << u"trang"_s << u"tờ"_s
                                        << u"[tờ](http://s.vn) x"_s;
        QTest::newRow("a link goes") << u"x [trang](http://s.vn) y"_s << u"trang "_s << QString() << u"x y"_s;
        QTest::newRow("a heading's first word") << u"## Cách đo\n\nx"_s << u"Cách"_s << u"Lối"_s << u"## Lối đo\n\nx"_s;
        QTest::newRow("a heading joins") << u"x\n\n## Cách đo"_s << u"\n\nCách"_s << u" cách"_s << u"x cách đo"_s;
        QTest::newRow("what would be signs") << u"giá cũ"_s << u"cũ"_s << u"*mới*"_s << u"giá \\*mới\\*"_s;
        QTest::newRow("a mark that is text") << u"giá cũ"_s << u"cũ"_s << u"2 * 3"_s << u"giá 2 * 3"_s;
        QTest::newRow("subscript") << u"CO<sub>2</sub> ít"_s << u"2"_s << u"x"_s << u"CO<sub>x</sub> ít"_s;
    }

    void changesWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(QString, by);
        QTEST(changed(before, words, by).source(), "after");
    }

    void typesInAndOutOfLooks()
    {
        QCOMPARE(typed(u"a **bến** b"_s, u"bế"_s, u"xe"_s), u"a **bếxen** b"_s);
        QCOMPARE(typed(u"a **bến** b"_s, u"bến"_s, u"g"_s), u"a **bếng** b"_s);
        QCOMPARE(typed(u"a **bến** b"_s, u"bến"_s, u" phà"_s), u"a **bến** phà b"_s);
        QCOMPARE(typed(u"a **bến** b"_s, u"a "_s, u"cái "_s), u"a cái **bến** b"_s);
        QCOMPARE(typed(u"[trang](http://s.vn)."_s, u"trang"_s, u" mới"_s), u"[trang](http://s.vn) mới."_s);
        QCOMPARE(typed(u"## Cách đo"_s, u""_s, u"A "_s), u"## A Cách đo"_s);
        QCOMPARE(typed(u"giá"_s, u"giá"_s, u" *x* #"_s), u"giá *x\\* #"_s);
        QCOMPARE(read(typed(u"x"_s, u"x"_s, u"\n\n# Một"_s)).text(), u"x\n\n# Một"_s);
        QCOMPARE(typed(u"a **bến phà** b"_s, u"bến"_s, u"\n"_s), u"a **bến\n phà** b"_s);
    }

    void breaksAParagraphWithinBoldWords()
    {
        const ReadText broken = replaced(read(u"**bến phà**"_s), 4, 4, u"\n\n"_s);
        QCOMPARE(broken.text(), u"bến \n\nphà"_s);
        QVERIFY(broken.look(0).testFlag(ReadLook::Bold) && broken.look(7).testFlag(ReadLook::Bold));
    }

    /// Random changes read as they should, and paragraphs beside them stay byte for byte.
    void whatIsLeftAloneStays()
    {
        const QStringList words = {u"mới"_s, u" và "_s,     u"*"_s,     u"."_s,       u"**đậm**"_s, u"#"_s,
                                   u" "_s,   u"đ"_s,        u"\n"_s,    u"[a](b)"_s,  u"_"_s,       u"1. "_s,
                                   u"\\"_s,  u"<sub>"_s,    {},         {},           {},           {},
                                   {},       u"\n\n- xe"_s, u"&amp;"_s, u"tổ_chức"_s, {},           {}};
        QRandomGenerator random(20260622);
        for (int round = 0; round < 3000; ++round) {
            ReadText text = read(Body);
            const qsizetype untouched = Body.indexOf(u"1. Thuê"_s);
            const QString tail = Body.sliced(untouched);
            const qsizetype readTail = text.text().size() - text.text().indexOf(u"1. Thuê"_s);
            for (int step = 0; step < 3; ++step) {
                const auto room = static_cast<int>(text.text().size() - readTail - 2);
                const qsizetype start = random.bounded(room);
                const qsizetype end = std::min<qsizetype>(room, start + random.bounded(12));
                const QString by = words.at(random.bounded(static_cast<int>(words.size())));
                const QString expected = text.text().first(start) + by + text.text().sliced(end);
                const QString before = text.source();
                text = replaced(text, start, end, by);
                QVERIFY2(text.text() == expected,
                         qPrintable(u"%1: %2–%3 “%4”\n%5\n%6"_s.arg(before).arg(start).arg(end).arg(by, text.source(),
                                                                                                    text.text())));
            }
            QVERIFY2(text.source().endsWith(tail), qPrintable(text.source()));
        }
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "reading.moc"
