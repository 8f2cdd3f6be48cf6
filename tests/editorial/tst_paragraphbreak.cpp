// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enter between and within paragraphs, and the keys that join them. "|" marks the cursor, "[…]" a selection.

#include "models/editorial/markdown.h"
#include "models/editorial/paragraphbreak.h"

#include <QTest>

using namespace DiemTin;

namespace {

SelectedText marked(QString text)
{
    SelectedText result;
    const bool stretch = text.contains(u'[');
    result.start = text.indexOf(stretch ? u'[' : u'|');
    text.remove(result.start, 1);
    result.end = stretch ? text.indexOf(u']') : result.start;
    if (stretch)
        text.remove(result.end, 1);
    result.text = text;
    return result;
}

QString shown(const SelectedText &text)
{
    return QString(text.text).insert(text.start, u'|');
}

} // namespace

class ParagraphBreakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("end of the text") << "Cảng mở cửa.|" << "Cảng mở cửa.\n\n|";
        QTest::newRow("end of a paragraph") << "Một.|\n\nHai." << "Một.\n\n|\n\nHai.";
        QTest::newRow("end of a line") << "Một|\nhai" << "Một\n\n|\n\nhai";
        QTest::newRow("start of a line") << "Một\n|hai" << "Một\n\n|hai";
        QTest::newRow("within a line") << "Một |hai" << "Một\n\n|hai";
        QTest::newRow("the blank line") << "Một\n|\nHai" << "Một\n\n|\n\nHai";
        QTest::newRow("an empty paragraph") << "Một\n\n|\n\nHai" << "Một\n\n|\n\nHai";
        QTest::newRow("nothing at all") << "|" << "|";
        QTest::newRow("start of a paragraph") << "Một\n\n|Hai" << "Một\n\n\n\n|Hai";
        QTest::newRow("a selection goes") << "Một [hai] ba" << "Một\n\n|ba";
        QTest::newRow("within bold") << "**Một |hai**" << "**Một**\n\n**|hai**";
        QTest::newRow("end of bold") << "**Một|** hai" << "**Một**\n\n|hai";
        QTest::newRow("end of bold and paragraph") << "**Một|**" << "**Một**\n\n|";
        QTest::newRow("within italic") << "*Một |hai*" << "*Một*\n\n*|hai*";
    }

    void breaks()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QCOMPARE(shown(withNewParagraph(marked(before))), after);
    }

    void makesTwoBlocksOfOne()
    {
        const SelectedText broken = withNewParagraph(marked(QStringLiteral("Cảng **mở cửa| đón** tàu")));
        const QList<TextBlock> blocks = readMarkdown(broken.text);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.at(0).plainText(), QStringLiteral("Cảng mở cửa"));
        QCOMPARE(blocks.at(1).plainText(), QStringLiteral("đón tàu"));
        QVERIFY(blocks.at(1).runs.constFirst().bold);
        QVERIFY(!blocks.at(1).runs.constLast().bold);
    }

    void joins()
    {
        const auto joined = [](const char *text, Neighbour neighbour) {
            const std::optional<SelectedText> result = withJoinedParagraphs(marked(QString::fromUtf8(text)), neighbour);
            return result ? shown(*result) : QString();
        };
        QCOMPARE(joined("Một\n\n|Hai", Neighbour::Before), QStringLiteral("Một|Hai"));
        QCOMPARE(joined("Một|\n\nHai", Neighbour::Behind), QStringLiteral("Một|Hai"));
        QCOMPARE(joined("Một\n\n|\n\nHai", Neighbour::Before), QStringLiteral("Một|\n\nHai"));
        QCOMPARE(joined("Một\n|hai", Neighbour::Before), QString());
        QCOMPARE(joined("M|ột\n\nhai", Neighbour::Behind), QString());
        QCOMPARE(joined("Một\n\n[H]ai", Neighbour::Before), QString());
    }
};

QTEST_GUILESS_MAIN(ParagraphBreakTest)
#include "tst_paragraphbreak.moc"
