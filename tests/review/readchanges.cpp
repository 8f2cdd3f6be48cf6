// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes as they are read, and the links that stand in a text.

#include "models/base/worddiff.h"
#include "models/editorial/markdown.h"
#include "models/review/readchange.h"
#include "models/review/textlinks.h"

#include <QTest>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

/// "before[-removed-]{+added+}behind" of the only change from one text to the other.
QString shown(const QString &before, const QString &after, ReadText::Form form = ReadText::Form::Markdown)
{
    const QList<TextChange> changes = wordChanges(before, after);
    if (changes.size() != 1)
        qFatal("%lld changes", qlonglong(changes.size()));
    const TextChange &change = changes.constFirst();
    const ReadChange read = readChange(ReadText(before, form), change.start, change.length,
                                       before.sliced(change.start, change.length), change.replacement);
    return u"%1[-%2-]{+%3+}%4"_s.arg(read.before, read.removed, read.added, read.behind);
}

/// Where the first link of the text leads, as md4c has it.
QString firstLink(const QString &markdown)
{
    for (const TextBlock &block : readMarkdown(markdown)) {
        for (const TextRun &run : block.runs) {
            if (!run.link.isEmpty())
                return run.link;
        }
    }
    return {};
}

} // namespace

class TestReadChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoSigns_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beside bold") << u"Trạm **bến phà** gửi số liệu"_s << u"Trạm **bến phà** gửi báo cáo"_s
                                     << u"Trạm bến phà gửi [-số liệu-]{+báo cáo+}"_s;
        QTest::newRow("within bold") << u"Trạm **bến phà** gửi"_s << u"Trạm **bến xe** gửi"_s
                                     << u"Trạm bến [-phà-]{+xe+} gửi"_s;
        QTest::newRow("into a heading") << u"## Cách đo\n\nHai"_s << u"## Lối đo\n\nHai"_s
                                        << u"[-Cách-]{+Lối+} đo\n\nHai"_s;
        QTest::newRow("the words of a link") << u"Xem [trang cũ](https://so.vn/a)."_s
                                             << u"Xem [trang mới](https://so.vn/a)."_s << u"Xem trang [-cũ-]{+mới+}."_s;
        QTest::newRow("behind a link") << u"Xem [trang](https://so.vn/a) này"_s << u"Xem [trang](https://so.vn/a) kia"_s
                                       << u"Xem trang [-này-]{+kia+}"_s;
        QTest::newRow("an index") << u"CO<sub>2</sub> giảm"_s << u"CO<sub>2</sub> tăng"_s << u"CO2 [-giảm-]{+tăng+}"_s;
        QTest::newRow("only an address") << u"Xem [trang](https://so.vn/cu) này"_s
                                         << u"Xem [trang](https://so.vn/moi) này"_s
                                         << u"Xem trang ([-https://so.vn/cu-]{+https://so.vn/moi+}) này"_s;
        QTest::newRow("only signs") << u"Giá rẻ nhất"_s << u"Giá **rẻ nhất"_s << u"Giá [--]{+**+}rẻ nhất"_s;
    }

    void showsNoSigns()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "expected");
    }

    void leavesPlainTextAlone()
    {
        QCOMPARE(shown(u"Ảnh *1* cũ"_s, u"Ảnh *1* mới"_s, ReadText::Form::Plain), u"Ảnh *1* [-cũ-]{+mới+}"_s);
    }

    // What is bold now need not be bold where the change came from.
    void takesPlacesOutsideOfTheText()
    {
        const ReadChange change = readChange(ReadText(u"một"_s, ReadText::Form::Markdown), 40, 7, u"hai"_s, u"ba"_s);
        QCOMPARE(change, (ReadChange{u"một"_s, u"hai"_s, u"ba"_s, {}}));
    }

    void findsLinks()
    {
        const QString markdown =
            u"Xem [**trang** của sở](https://so.vn/a_(b)?c=1 \"Sở\") và *[đây](<http://x.vn/a b>)*, "
            u"[CO<sub>2</sub>](http://y.vn), http://tran.vn, <http://kep.vn>, [không].\n\n"
            u"- [hai](u)[ba](v)"_s;
        QStringList found;
        for (const TextLink &link : textLinks(markdown)) {
            QCOMPARE(markdown.sliced(link.start, link.length), link.address);
            found.append(link.words + u'|' + link.address);
        }
        QCOMPARE(found,
                 (QStringList{u"trang của sở|https://so.vn/a_(b)?c=1"_s, u"đây|http://x.vn/a b"_s, u"CO2|http://y.vn"_s,
                              u"hai|u"_s, u"ba|v"_s}));
    }

    void everyAddressStandsInALink_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"https://so.vn/tin?a=1&b=2#c", "http://a.vn/a b", "http://a.vn/(a)", "http://a.vn/a)",
                                  "a<b>c", "http://a.vn/\"x\"", "http://a.vn/tệp tin.pdf", "http://a.vn/a_b*c*d"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void everyAddressStandsInALink()
    {
        QFETCH(QString, typed);
        const QString markdown = u"Xem [trang](%1) nhé"_s.arg(linkAddress(typed));
        QCOMPARE(firstLink(markdown), linkAddress(typed));
        QCOMPARE(textLinks(markdown).size(), 1);
        QCOMPARE(ReadText(markdown, ReadText::Form::Markdown).text(), u"Xem trang nhé"_s);
    }
};

QTEST_GUILESS_MAIN(TestReadChanges)
#include "readchanges.moc"
