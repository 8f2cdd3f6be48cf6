// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML from browsers and word processors as Markdown.

#include "models/editorial/htmltext.h"
#include "models/editorial/markdown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << u(html) << u(markdown);
        };
        row("paragraphs", "<p>Một\n  hai</p>\n<p>ba</p>", "Một hai\n\nba");
        row("styles", "<p>a <b>đậm</b> <i>nghiêng</i> H<sub>2</sub>O m<sup>2</sup></p>",
            "a **đậm** *nghiêng* H<sub>2</sub>O m<sup>2</sup>");
        row("blanks in bold", "<b>Lưu ý: </b>xem", "**Lưu ý:** xem");
        row("CSS", "<span style=\"font-weight: 700\">đậm</span> <b style='font-weight:normal'>thường</b>",
            "**đậm** thường");
        row("link", "<a href=\"https://a.vn/?x=1&amp;y=2\">cổng</a>", "[cổng](https://a.vn/?x=1&y=2)");
        row("no script link", "<a href=\"javascript:alert(1)\">cổng</a>", "cổng");
        row("list", "<ul><li>một</li><li>hai<ul><li>ba</li></ul></li></ul><p>bốn</p>", "- một\n- hai\n  - ba\n\nbốn");
        row("numbered", "<ol><li><p>một</p></li><li>hai</li></ol>", "1. một\n2. hai");
        row("heading", "<h2>Kết <b>quả</b></h2><p>tốt</p>", "### Kết quả\n\ntốt");
        row("line breaks", "một<br>hai<br/>ba", "một\n\nhai\n\nba");
        row("nothing that runs", "<script>alert('<p>x</p>')</script><style>p{}</style>một<img src=http://x/y.png>",
            "một");
        row("hidden", "một<span style=\"display:none\">ẩn</span><div hidden>ẩn</div>", "một");
        row("comments", "<!--StartFragment--><p>một</p><!--EndFragment-->", "một");
        row("table row", "<table><tr><td>một</td><td>hai</td></tr><tr><td>ba</td></tr></table>", "một hai\n\nba");
        row("signs of Markdown", "<p>- 5 * 3 * [x](y) 1_2_ &lt;b&gt;</p>", "\\- 5 \\* 3 \\* [x\\](y) 1_2\\_ \\<b>");
        row("decomposed", "<p>Ha&#777;i Pho\u0300ng</p>", "Hải Phòng");
        row("Word's list",
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
            "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>một<o:p></o:p></p>"
            "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>12.</span>hai</p>"
            "<p class=MsoNormal>ba</p>",
            "- một\n12. hai\n\nba");
        row("empty point", "<ul><li></li></ul><p>một</p>", "một");
        row("an end is missing", "một <b>hai <a href=\"x", "một **hai**");
    }

    void converts()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(markdownFromHtml(html, 1000), markdown);
    }

    /// Whatever the words are, they come through as they are.
    void wordsComeThrough()
    {
        QRandomGenerator random(57);
        const QStringList words = {u("Hải"), u("*"), u("**x**"), u("[a](b)"), u("1."),   u("#"),   u("-"),
                                   u("_a_"), u("&"), u("\\"),    u("`c`"),    u("“số”"), u("x<y"), u(":")};
        const QStringList tags = {u("b"), u("i"), u("sub"), u("span")};
        for (int round = 0; round < 2000; ++round) {
            QString html;
            QString plain;
            for (int i = 0; i < 6; ++i) {
                const QString word = words.at(random.bounded(words.size()));
                const QString tag = tags.at(random.bounded(tags.size()));
                const QString gap = random.bounded(3) == 0 ? QString() : u(" ");
                html += gap + u("<%1>%2</%1>").arg(tag, word.toHtmlEscaped());
                plain += gap + word;
            }
            QVERIFY2(plainText(readMarkdown(markdownFromHtml(html, 1000))) == plain.trimmed(), qPrintable(html));
        }
    }

    void endsSoonBehindTheLongest()
    {
        const QString markdown = markdownFromHtml(u("<p>mười chữ cái</p>").repeated(100), 50);
        QVERIFY(markdown.size() > 50 && markdown.size() < 100);
    }

    /// A million characters of every kind come to an end; where the time grew with the square, this test would run out
    /// of it.
    void longTextsEnd()
    {
        const QStringList kinds = {u("<p>Một đoạn <b>đậm</b> và <a href='https://a.vn'>liên kết</a>.</p>\n"),
                                   u("<div><span style='font-weight:bold'>"),
                                   u("<!-- "),
                                   u("<a href=\""),
                                   u("</i>"),
                                   u("&amp;"),
                                   u("<b>một ")};
        for (const QString &kind : kinds) {
            const QString html = kind.repeated(1'000'000 / kind.size());
            QVERIFY(markdownFromHtml(html, html.size()).size() <= html.size() * 2);
        }
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "tst_htmltext.moc"
