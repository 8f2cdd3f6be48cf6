// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HTML of browsers, Word and chats as Markdown.

#include "models/interchange/htmltext.h"

#include <QTest>

using namespace DiemTin;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMarkdown_data();
    void writesMarkdown();
    void keepsEveryWordWhateverItsSigns_data();
    void keepsEveryWordWhateverItsSigns();
    void bearsDeepNestingAndLongText();
};

void TestHtmlText::writesMarkdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *html, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
    };
    row("paragraphs", "<p>Trạm đo  mặn\n ở cửa sông.</p><p>Đoạn hai.</p>", "Trạm đo mặn ở cửa sông.\n\nĐoạn hai.");
    row("bare text", "Chỉ là chữ &amp; số", "Chỉ là chữ & số");
    row("styles", "<p><b>Đậm</b>, <em>nghiêng</em>, H<sub>2</sub>O, m<sup>2</sup></p>",
        "**Đậm**, *nghiêng*, H<sub>2</sub>O, m<sup>2</sup>");
    row("styles of css", "<p><span style='font-weight: 700'>Đậm </span><b style='font-weight:normal'>thường</b></p>",
        "**Đậm** thường");
    row("link", "<p>Xem <a href='https://vi.du/bai (1)?a=1'>bản đồ</a>.</p>",
        "Xem [bản đồ](https://vi.du/bai%20%281%29?a=1).");
    row("script link", "<p><a href='javascript:alert(1)'>Bấm</a></p>", "Bấm");
    row("headings", "<h2><b>Kết quả</b></h2><div>Một<br>Hai</div>", "## Kết quả\n\nMột\n\nHai");
    row("lists", "<ul><li>Một<ul><li>Con</li></ul></li><li>Hai</li></ul><ol><li>A</li><li><p>B</p></li></ol>",
        "- Một\n  - Con\n- Hai\n1. A\n2. B");
    row("scripts and hidden parts",
        "<script>alert('x')</script><style>p{}</style><p>Thấy</p><p style='display: none'>Giấu</p>"
        "<form><input value='z'><button>Gửi</button></form><!-- lời chú -->",
        "Thấy");
    row("word list",
        "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Đặt trạm<o:p></o:p></p>"
        "<p class=MsoNormal><b><span lang=VI>Đậm</span></b><o:p>&nbsp;</o:p></p>",
        "1. Đặt trạm\n\n**Đậm**");
    row("letters of two marks", "<p>Vie\xCC\xA3\xCC\x82t Nam</p>", "Việt Nam");
    row("a place before the first sentence",
        "<p><span class='location-stamp'>Huế</span>Từ hôm nay tàu chạy.</p><p><b>Hải Phòng</b>Cầu mới mở.</p>"
        "<p><span>Hải Phòng </span>Cầu mới.</p><p><b>e</b>Learning và <i>cảng biển</i>Mới</p>",
        "Huế - Từ hôm nay tàu chạy.\n\n**Hải Phòng** - Cầu mới mở.\n\nHải Phòng Cầu mới.\n\n"
        "**e**Learning và *cảng biển*Mới");
    row("nothing", "<div><img src='https://vi.du/a.jpg'></div>", "");
}

void TestHtmlText::writesMarkdown()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownFromHtml(html), markdown);
}

void TestHtmlText::keepsEveryWordWhateverItsSigns_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"* không phải gạch đầu dòng", "# 5 tỉnh", "1. mở đầu", "a_b_c và *sao*", "[chưa] (có)",
                             "x < y && z", "> trích", "```", "---", "+ cộng", "chép\\lại"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestHtmlText::keepsEveryWordWhateverItsSigns()
{
    QFETCH(QString, text);
    const QString plain = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    const QString bold = QStringLiteral("<p><b>Mở</b>%1<i>!kết</i>thúc</p>").arg(text.toHtmlEscaped());
    QCOMPARE(plainText(readMarkdown(markdownFromHtml(plain))), text);
    QCOMPARE(plainText(readMarkdown(markdownFromHtml(bold))), QStringLiteral("Mở%1!kếtthúc").arg(text));
}

void TestHtmlText::bearsDeepNestingAndLongText()
{
    const QString deep = QStringLiteral("<div>").repeated(100'000) + QStringLiteral("đáy");
    QVERIFY(markdownFromHtml(deep).size() <= 3);
    const QString paragraph = QStringLiteral("<p>Một câu dài vừa phải về cảng biển.</p>");
    const QString markdown = markdownFromHtml(paragraph.repeated(100'000));
    QCOMPARE(markdown.count(QStringLiteral("cảng biển.")), 100'000);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "htmltext_test.moc"
