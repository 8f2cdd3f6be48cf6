// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Formatting a selection: what is written, that it reads back so, and that it can be taken back.

#include "models/editorial/lineformat.h"
#include "models/editorial/markdown.h"
#include "models/editorial/textformat.h"

#include <QRandomGenerator>
#include <QTest>

using namespace DiemTin;

namespace {

/// A text with [ and ] (or | for the cursor alone) at the selection; ⟦ ⟧ where brackets are text.
SelectedText marked(QString text)
{
    SelectedText result;
    if (const qsizetype cursor = text.indexOf(u'|'); cursor >= 0) {
        result = {text.remove(cursor, 1), cursor, cursor};
    } else {
        const qsizetype start = text.indexOf(u'⟦');
        text.remove(start, 1);
        const qsizetype end = text.indexOf(u'⟧');
        text.remove(end, 1);
        result = {text, start, end};
    }
    return result;
}

QString shown(const SelectedText &text)
{
    QString result = text.text;
    if (text.start == text.end)
        return result.insert(text.start, u'|');
    return result.insert(text.end, u'⟧').insert(text.start, u'⟦');
}

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The words of one look, blanks left out.
QString wordsWith(const QString &markdown, bool TextRun::*look)
{
    QString words;
    for (const TextBlock &block : readMarkdown(markdown)) {
        for (const TextRun &run : block.runs)
            words += run.*look ? run.text : QString();
    }
    return words.remove(u' ');
}

QString allWords(const QString &markdown)
{
    return plainText(readMarkdown(markdown)).remove(u' ');
}

} // namespace

class TextFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emphasises_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Emphasis>("emphasis");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, Emphasis emphasis, const char *after) {
            QTest::newRow(name) << u(before) << emphasis << u(after);
        };
        row("word", "Cảng biển ⟦xanh⟧ lớn", Emphasis::Bold, "Cảng biển **⟦xanh⟧** lớn");
        row("word at the cursor", "Cảng bi|ển xanh", Emphasis::Bold, "Cảng **bi|ển** xanh");
        row("off again", "Cảng **bi|ển** xanh", Emphasis::Bold, "Cảng bi|ển xanh");
        row("no blanks inside", "Cảng⟦ biển ⟧xanh", Emphasis::Bold, "Cảng **⟦biển⟧** xanh");
        row("full stop before a letter stays outside", "⟦Lưu ý:⟧xem", Emphasis::Bold, "**⟦Lưu ý**:⟧xem");
        row("italic in bold", "**một ⟦hai⟧ ba**", Emphasis::Italic, "**một *⟦hai⟧* ba**");
        row("part of bold off", "**một ⟦hai⟧ ba**", Emphasis::Bold, "**một** ⟦hai⟧ **ba**");
        row("joins neighbours", "**một** ⟦hai⟧ **ba**", Emphasis::Bold, "**một ⟦hai⟧ ba**");
        row("mixed becomes all", "⟦một **hai** ba⟧", Emphasis::Bold, "**⟦một hai ba⟧**");
        row("over paragraphs", "một ⟦hai\n\nba⟧ bốn", Emphasis::Bold, "một **⟦hai**\n\n**ba⟧** bốn");
        row("in bullets", "- một ⟦hai\n- ba⟧ bốn", Emphasis::Italic, "- một *⟦hai*\n- *ba⟧* bốn");
        row("index", "CO⟦2⟧ giảm", Emphasis::Subscript, "CO<sub>⟦2⟧</sub> giảm");
        row("index off", "CO<sub>⟦2⟧</sub> giảm", Emphasis::Subscript, "CO⟦2⟧ giảm");
        row("index becomes power", "m<sub>⟦2⟧</sub>", Emphasis::Superscript, "m<sup>⟦2⟧</sup>");
        row("bold round an index", "⟦CO<sub>2</sub>⟧ giảm", Emphasis::Bold, "**⟦CO<sub>2⟧</sub>** giảm");
        row("bold over half a link", "⟦xem [cổng⟧ tỉnh](https://a.vn)", Emphasis::Bold,
            "**⟦xem** [**cổng⟧** tỉnh](https://a.vn)");
        row("escapes stay", "giá ⟦5 \\* 3⟧ đồng", Emphasis::Bold, "giá **⟦5 \\* 3⟧** đồng");
        row("only blanks", "một⟦ ⟧hai", Emphasis::Bold, "một⟦ ⟧hai");
        row("no word", "một | hai", Emphasis::Bold, "một | hai");
        row("sub-heading", "### Cảng ⟦biển⟧", Emphasis::Italic, "### Cảng *⟦biển⟧*");
    }

    void emphasises()
    {
        QFETCH(QString, before);
        QFETCH(Emphasis, emphasis);
        QFETCH(QString, after);
        QCOMPARE(shown(toggled(marked(before), emphasis)), after);
    }

    /// Any selection of any text: the words stay, exactly the chosen ones change, and toggling again takes it back.
    void togglingTwiceIsNothing()
    {
        QRandomGenerator random(20260615);
        const QStringList words = {u("Hải"),    u("Phòng"), u("số"),  u("«đổi»"),    u("mới,"), u("(AI)"), u("2026?"),
                                   u("“xanh”"), u("5%"),    u("R&D"), u("57-NQ/TW"), u("a_b"),  u("1\\*2")};
        for (int round = 0; round < 3000; ++round) {
            SelectedText text;
            const int count = 2 + random.bounded(8);
            for (int i = 0; i < count; ++i) {
                const QString gap = i == 0 ? QString() : random.bounded(6) == 0 ? u("\n\n") : u(" ");
                text.text += gap + words.at(random.bounded(words.size()));
            }
            text.start = random.bounded(text.text.size());
            text.end = text.start + 1 + random.bounded(text.text.size() - text.start);
            const auto emphasis = static_cast<Emphasis>(random.bounded(4));
            const std::array looks = {&TextRun::bold, &TextRun::italic, &TextRun::subscript, &TextRun::superscript};
            const SelectedText on = toggled(text, emphasis);
            QCOMPARE(allWords(on.text), allWords(text.text));
            if (on.text == text.text)
                continue;
            const QString wanted = allWords(u("x") + text.text.sliced(text.start, text.end - text.start)).sliced(1);
            const QString got = wordsWith(on.text, looks.at(static_cast<size_t>(emphasis)));
            // Punctuation that Markdown cannot set may stay outside; letters and digits never.
            const auto letters = [](QString all) {
                return all.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
            };
            QVERIFY2(letters(got) == letters(wanted), qPrintable(QStringLiteral("%1 → %2").arg(shown(text), on.text)));
            QCOMPARE(toggled(on, emphasis).text, text.text);
        }
    }

    void links_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *address, const char *after) {
            QTest::newRow(name) << u(before) << u(address) << u(after);
        };
        row("selection", "Xem ⟦Nghị quyết 57⟧ nay", "https://a.vn/57", "Xem [⟦Nghị quyết 57⟧](https://a.vn/57) nay");
        row("change", "Xem [Nghị qu|yết](https://a.vn)", "https://b.vn", "Xem [Nghị qu|yết](https://b.vn)");
        row("remove", "Xem [Nghị ⟦quyết⟧](https://a.vn)", "", "Xem [Nghị ](https://a.vn)⟦quyết⟧");
        row("brackets", "Xem ⟦đây⟧", "https://a.vn/(x", "Xem [⟦đây⟧](https://a.vn/%28x)");
        row("nothing there", "Xem | nay", "https://a.vn", "Xem [https://a.vn](https://a.vn)| nay");
    }

    void links()
    {
        QFETCH(QString, before);
        QFETCH(QString, address);
        QFETCH(QString, after);
        QCOMPARE(shown(linked(marked(before), address)), after);
    }

    void tellsTheLook()
    {
        const QString text = u("một **hai *ba*** [bốn](https://a.vn)");
        QVERIFY(!lookOf({text, 2, 2}).bold);
        QVERIFY(lookOf({text, 7, 7}).bold);
        QVERIFY(lookOf({text, 12, 12}).italic);
        QVERIFY(lookOf({text, 6, 13}).bold);
        QVERIFY(!lookOf({text, 6, 13}).italic);
        QCOMPARE(lookOf({text, 20, 20}).link, u("https://a.vn"));
    }

    void setsLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<LineKind>("kind");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, LineKind kind, const char *after) {
            QTest::newRow(name) << u(before) << kind << u(after);
        };
        row("bullet", "mộ|t", LineKind::Bullet, "- mộ|t");
        row("no bullet", "- mộ|t", LineKind::Bullet, "mộ|t");
        row("bullets of paragraphs", "⟦một\n\nhai⟧", LineKind::Bullet, "⟦- một\n- hai⟧");
        row("paragraphs of bullets", "⟦- một\n- hai⟧", LineKind::Bullet, "⟦một\n\nhai⟧");
        row("apart from neighbours", "không\nmộ|t\nhai", LineKind::Bullet, "không\n\n- mộ|t\n\nhai");
        row("numbers", "⟦- một\n- hai⟧", LineKind::Numbered, "⟦1. một\n2. hai⟧");
        row("goes on counting", "1. một\nha|i", LineKind::Numbered, "1. một\n2. ha|i");
        row("sub-heading", "mộ|t", LineKind::Heading, "### mộ|t");
        row("no sub-heading", "## mộ|t", LineKind::Heading, "mộ|t");
        row("a year is no number", "- 2026. Nă|m", LineKind::Bullet, "2026\\. Nă|m");
        row("empty line", "|", LineKind::Bullet, "- |");
    }

    void setsLines()
    {
        QFETCH(QString, before);
        QFETCH(LineKind, kind);
        QFETCH(QString, after);
        QCOMPARE(shown(toggled(marked(before), kind)), after);
    }

    void everyBlankLineStandsWhereItIsNeeded()
    {
        const SelectedText plain = marked(u("đầu\n\n⟦một\n\nhai\n\nba⟧\n\ncuối"));
        for (const LineKind kind : {LineKind::Bullet, LineKind::Numbered, LineKind::Heading}) {
            const SelectedText on = toggled(plain, kind);
            QCOMPARE(readMarkdown(on.text).size(), 5);
            QCOMPARE(lineKindOf(on), kind);
            QCOMPARE(toggled(on, kind), plain);
        }
    }

    void enterGoesOnWithAList()
    {
        QCOMPARE(shown(*brokenLine(marked(u("- một|")))), u("- một\n- |"));
        QCOMPARE(shown(*brokenLine(marked(u("- một| hai")))), u("- một\n- | hai"));
        QCOMPARE(shown(*brokenLine(marked(u("9. chín|")))), u("9. chín\n10. |"));
        QCOMPARE(shown(*brokenLine(marked(u("- một\n- |")))), u("- một\n\n|"));
        QCOMPARE(shown(*brokenLine(marked(u("- một\n  - |")))), u("- một\n- |"));
        QVERIFY(!brokenLine(marked(u("một|"))));
        QVERIFY(!brokenLine(marked(u("|- một"))));
    }

    void tabChangesTheLevel()
    {
        const SelectedText in = *indented(marked(u("- một\n- ha|i")), Indent::In);
        QCOMPARE(shown(in), u("- một\n  - ha|i"));
        QCOMPARE(readMarkdown(in.text).at(1).level, 2);
        QCOMPARE(shown(*indented(in, Indent::Out)), u("- một\n- ha|i"));
        QCOMPARE(shown(*indented(marked(u("1. một\n2. ha|i")), Indent::In)), u("1. một\n   1. ha|i"));
        QCOMPARE(shown(*indented(marked(u("- mộ|t")), Indent::In)), u("- mộ|t"));
        QVERIFY(!indented(marked(u("mộ|t")), Indent::In));
    }
};

QTEST_GUILESS_MAIN(TextFormatTest)
#include "tst_textformat.moc"
