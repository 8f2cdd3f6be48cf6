// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small Markdown: what is read, what stays literal, and that escaped text comes back.

#include "models/editorial/markdown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;
using Kind = TextBlock::Kind;

namespace {

/// The blocks in a short form: P| H2| B1| N1.3| and runs with marks of their styles.
QString outline(const QString &markdown)
{
    QStringList lines;
    for (const TextBlock &block : readMarkdown(markdown)) {
        QString line;
        switch (block.kind) {
        case Kind::Paragraph:
            line = QStringLiteral("P|");
            break;
        case Kind::Heading:
            line = QStringLiteral("H%1|").arg(block.level);
            break;
        case Kind::Bullet:
            line = QStringLiteral("B%1|").arg(block.level);
            break;
        case Kind::Numbered:
            line = QStringLiteral("N%1.%2|").arg(block.level).arg(block.number);
            break;
        }
        for (const TextRun &run : block.runs) {
            QString text = run.text;
            if (run.bold)
                text = QStringLiteral("{b %1}").arg(text);
            if (run.italic)
                text = QStringLiteral("{i %1}").arg(text);
            if (run.subscript)
                text = QStringLiteral("{sub %1}").arg(text);
            if (run.superscript)
                text = QStringLiteral("{sup %1}").arg(text);
            if (!run.link.isEmpty())
                text = QStringLiteral("{a %1 %2}").arg(run.link, text);
            line += text;
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet =
        QStringLiteral("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~!*_[]()<>&\\#-+.1230 abcđĐệữởxyz  \t\n–“”…");
    QString text;
    const int length = random.bounded(1, 40);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsEveryWordOfAnyText();
    void pointsEachCharacterToItsSource();
    void escapedTextComesBackAsOneParagraph_data();
    void escapedTextComesBackAsOneParagraph();
    void anyTextEscapedComesBack();
    void joinsBlocksByLineFeeds();
    void staysQuickOnHostileText();
};

void TestMarkdown::reads_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("two paragraphs", "Một đoạn.\n\nĐoạn hai.", "P|Một đoạn.\nP|Đoạn hai.");
    row("a line break is a space", "Dòng một\ndòng hai", "P|Dòng một dòng hai");
    row("a hard break is a space", "Dòng một  \ndòng hai", "P|Dòng một dòng hai");
    row("a backslash at a line's end stays", "Dòng một\\\ndòng hai", "P|Dòng một\\ dòng hai");
    row("Windows line ends", "Một\r\nhai\r\n\r\nba", "P|Một hai\nP|ba");
    row("bold and italic", "Có **đậm** và *nghiêng* và ***cả hai***.",
        "P|Có {b đậm} và {i nghiêng} và {i {b cả hai}}.");
    row("bullets", "- một\n- hai\n  - sâu", "B1|một\nB1|hai\nB2|sâu");
    row("a bullet's second paragraph", "- một\n\n  thêm", "B1|một\nP|thêm");
    row("numbers as typed", "1. một\n3. ba\n7) bảy", "N1.1|một\nN1.3|ba\nN1.7|bảy");
    row("bold in a numbered block", "3. **Vị thế** mới", "N1.3|{b Vị thế} mới");
    row("a year is no lost number", "2026. Năm mới", "N1.2026|Năm mới");
    row("headings", "# Một\n\n### Ba", "H1|Một\nH3|Ba");
    row("link", "Xem [cổng](https://haiphong.gov.vn/a?b=1&amp;c=2) này",
        "P|Xem {a https://haiphong.gov.vn/a?b=1&c=2 cổng} này");
    row("autolink", "<https://haiphong.gov.vn>", "P|{a https://haiphong.gov.vn https://haiphong.gov.vn}");
    row("a link without text shows its address", "[](https://a.vn)", "P|{a https://a.vn https://a.vn}");
    row("subscript and superscript", "CO<sub>2</sub>, 10<sup>9</sup> m", "P|CO{sub 2}, 10{sup 9} m");
    row("bold subscript", "**H<sub>2</sub>O**", "P|{b H}{sub {b 2}}{b O}");
    row("unclosed tags are text", "a <sub>b, c</sup> d", "P|a <sub>b, c</sup> d");
    row("entities", "R&amp;D &#7879; &nope;", "P|R&D ệ &nope;");
    row("stray stars stay", "- Vị thế:** Theo báo", "B1|Vị thế:** Theo báo");
    row("a day is no list", "19/6. Hội nghị", "P|19/6. Hội nghị");
    row("a lone number stays", "2026.", "P|2026.");
    row("a lone dash stays", "-", "P|-");
    row("a lone hash stays", "##", "P|##");
    row("a line below text is no heading", "Tên\n---", "P|Tên ---");
    row("equals signs below text", "Tên\n===", "P|Tên ===");
    row("a rule stays", "một\n\n* * *\n\nhai", "P|một\nP|* * *\nP|hai");
    row("a quote stays", "> Trích\n> dẫn", "P|> Trích > dẫn");
    row("a fence stays", "```cpp\nint a;\n```", "P|```cpp int a; ```");
    row("tildes stay", "~~~\nabc\n~~~", "P|~~~ abc ~~~");
    row("code stays", "gõ `lệnh` này", "P|gõ `lệnh` này");
    row("an image stays", "![chú thích](anh.jpg)", "P|![chú thích](anh.jpg)");
    row("a link definition stays", "[một]: https://a.vn", "P|[một]: https://a.vn");
    row("an indented line is text", "    bốn dấu cách", "P|bốn dấu cách");
    row("a table stays", "| a | b |\n|---|---|\n| 1 | 2 |", "P|| a | b | |---|---| | 1 | 2 |");
    row("other tags stay", "<div>chữ</div> <b>x</b>", "P|<div>chữ</div> <b>x</b>");
    row("a hashtag is text", "#chuyendoiso", "P|#chuyendoiso");
    row("beyond the basic plane", "a 😀 **b**", "P|a 😀 {b b}");
}

void TestMarkdown::reads()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(outline(markdown), expected);
}

// Letters and digits other than those of markup (entities, tags, list numbers, addresses) all come through.
void TestMarkdown::keepsEveryWordOfAnyText()
{
    QRandomGenerator random(20260615);
    for (int round = 0; round < 20'000; ++round) {
        const QString markdown = randomText(random);
        const auto letters = [](const QString &text) {
            QString kept;
            for (const QChar c : text) {
                if (c.isLetter())
                    kept += c;
            }
            return kept;
        };
        QString everything;
        for (const TextBlock &block : readMarkdown(markdown)) {
            for (const TextRun &run : block.runs)
                everything += run.text + (run.link == run.text ? QString() : run.link);
        }
        if (markdown.contains(QLatin1Char('&')) || markdown.contains(QLatin1String("](")))
            continue;
        QCOMPARE(letters(everything), letters(markdown));
    }
}

void TestMarkdown::pointsEachCharacterToItsSource()
{
    QRandomGenerator random(7);
    const QString sample = QString::fromUtf8("- **Đậm** \\*sao\\* 😀\n  tiếp [x](y) CO<sub>2</sub>\n\n3. &amp; ba `c`");
    for (int round = 0; round < 5'000; ++round) {
        const QString markdown = round == 0 ? sample : randomText(random);
        for (const TextBlock &block : readMarkdown(markdown)) {
            for (const TextRun &run : block.runs) {
                for (qsizetype i = 0; run.sourceStart >= 0 && i < run.text.size(); ++i) {
                    const QChar source = markdown.at(run.sourceStart + i);
                    QCOMPARE(run.text.at(i), source == QLatin1Char('\n') ? QLatin1Char(' ') : source);
                }
            }
        }
    }
}

void TestMarkdown::escapedTextComesBackAsOneParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *text, const char *markdown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
    };
    row("Nghị quyết 57-NQ/TW, ngày 19/6.", "Nghị quyết 57-NQ/TW, ngày 19/6.");
    row("R&D tăng 5 % (so với 2025): https://a.vn/b_c", "R&D tăng 5 % (so với 2025): https://a.vn/b_c");
    row("1. Đầu mục", "1\\. Đầu mục");
    row("- gạch", "\\- gạch");
    row("# thăng", "\\# thăng");
    row("+84 912", "+84 912");
    row("5*3 và **đậm**", "5\\*3 và \\*\\*đậm\\*\\*");
    row("[x](y)", "[x\\](y)");
    row("a < b, <b>", "a < b, \\<b>");
    row("xem < t:x>", "xem \\< t:x>");
    row("&amp;", "\\&amp;");
    row("ổ C:\\Tin", "ổ C:\\\\Tin");
    row(" lùi vào ", "&#32;lùi vào&#32;");
}

void TestMarkdown::escapedTextComesBackAsOneParagraph()
{
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(escapedMarkdown(text), markdown);
    QCOMPARE(outline(markdown), QStringLiteral("P|") + text);
}

void TestMarkdown::anyTextEscapedComesBack()
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 50'000; ++round) {
        const QString text = randomText(random);
        const QList<TextBlock> blocks = readMarkdown(escapedMarkdown(text));
        QVERIFY2(blocks.size() == 1, qPrintable(text));
        QCOMPARE(blocks.first().kind, Kind::Paragraph);
        QCOMPARE(blocks.first().plainText(), text);
        for (const TextRun &run : blocks.first().runs)
            QVERIFY(!run.bold && !run.italic && !run.subscript && !run.superscript && run.link.isEmpty());
    }
    QVERIFY(readMarkdown(escapedMarkdown(QString())).isEmpty());
}

void TestMarkdown::joinsBlocksByLineFeeds()
{
    QCOMPARE(plainText(readMarkdown(QStringLiteral("# Đầu\n\n- **một**\n- hai"))), QStringLiteral("Đầu\nmột\nhai"));
}

void TestMarkdown::staysQuickOnHostileText()
{
    for (const char *part : {"[", "*a_", "<sub>", "</sub><sub>", "> - ", "[a]: ", "- ", "`", "\\"}) {
        const QString text = QString::fromUtf8(part).repeated(20'000);
        QVERIFY(!plainText(readMarkdown(text)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
