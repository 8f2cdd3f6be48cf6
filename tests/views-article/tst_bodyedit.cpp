// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text editor: normal form, pasting, Vietnamese typing, breaths of typing, marks, commands, colours.

#include "models/composer/template.h"
#include "views/article/bodyedit.h"
#include "views/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace DiemTin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// A shown editor with the focus and a field beside it.
struct Page
{
    Page()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(body = new BodyEdit(&window));
        column->addWidget(other = new QPlainTextEdit(&window));
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        body->setFocus();
    }

    void preedit(const QString &text) { send(text, {}); }
    void commit(const QString &text, int from = 0, int length = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(text, from, length);
        QCoreApplication::sendEvent(body, &event);
    }
    void send(const QString &preeditText, const QString &committed)
    {
        QInputMethodEvent event(preeditText, {});
        event.setCommitString(committed);
        QCoreApplication::sendEvent(body, &event);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(body, Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, body, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(body, Qt::Key_V, Qt::ControlModifier);
    }

    QWidget window;
    BodyEdit *body;
    QPlainTextEdit *other;
};

QMimeData *html(const char *text)
{
    auto *data = new QMimeData;
    data->setHtml(u(text));
    data->setText(QStringLiteral("plain"));
    return data;
}

/// The formats that colouring laid over the first block at this character.
QTextCharFormat formatAt(const BodyEdit &body, int block, int position)
{
    QTextCharFormat merged;
    for (const QTextLayout::FormatRange &range : body.document()->findBlockByNumber(block).layout()->formats()) {
        if (range.start <= position && position < range.start + range.length)
            merged.merge(range.format);
    }
    return merged;
}

} // namespace

class BodyEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void enterBeginsAParagraph()
    {
        Page page;
        page.type(u("Một.\nHai"));
        QCOMPARE(page.body->text(), u("Một.\n\nHai"));
        QTest::keyClick(page.body, Qt::Key_Return, Qt::ShiftModifier);
        page.type(u("ba"));
        QCOMPARE(page.body->text(), u("Một.\n\nHai\nba"));
        page.body->placeCursor(6);
        QTest::keyClick(page.body, Qt::Key_Backspace);
        QCOMPARE(page.body->text(), u("Một.Hai\nba"));
    }

    void showsBlankLinesLow()
    {
        Page page;
        page.body->replaceText(u("Một\n\nHai"));
        const auto height = [&](int block) {
            return page.body->document()->findBlockByNumber(block).layout()->boundingRect().height();
        };
        QVERIFY(height(1) < 0.7 * height(0));
        page.body->placeCursor(4); // in the blank line
        QCOMPARE(height(1), height(0));
        page.type(u("a"));
        page.body->placeCursor(0);
        QCOMPARE(height(1), height(0));
        QCOMPARE(page.body->text(), u("Một\na\nHai"));
        page.body->showText(u("Một\n\nHai\n\nBa"));
        page.body->placeCursor(0);
        QVERIFY(height(1) < 0.7 * height(0));
        QCOMPARE(height(4), height(0));
    }

    void writesBoldFromHere()
    {
        Page page;
        page.type(u("xin "));
        page.body->toggle(Emphasis::Bold, u("Chữ đậm"));
        QVERIFY(page.body->typesWith(Emphasis::Bold));
        page.type(u("chào "));
        QCOMPARE(page.body->text(), u("xin **chào** "));
        page.type(u("bạn"));
        QCOMPARE(page.body->text(), u("xin **chào bạn**"));
        page.body->toggle(Emphasis::Bold, u("Chữ đậm"));
        page.type(u(" nhé"));
        QCOMPARE(page.body->text(), u("xin **chào bạn** nhé"));
    }

    void writesBoldWithAnInputMethod()
    {
        Page page;
        page.body->toggle(Emphasis::Bold, u("Chữ đậm"));
        page.preedit(u("tiê"));
        page.commit(u("tiếng "));
        page.preedit(u("Vi"));
        page.commit(u("Việt"));
        QCOMPARE(page.body->text(), u("**tiếng Việt**"));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(page.body, Qt::Key_Backspace);
        QCOMPARE(page.body->text(), QString());
        page.type(u("a"));
        QCOMPARE(page.body->text(), u("**a**"));
    }

    void leavesBoldWithTheCursor()
    {
        Page page;
        page.type(u("a "));
        page.body->toggle(Emphasis::Bold, u("Chữ đậm"));
        QTest::keyClick(page.body, Qt::Key_Home);
        QVERIFY(!page.body->typesWith(Emphasis::Bold));
        page.type(u("b"));
        QCOMPARE(page.body->text(), u("ba "));
    }

    void keepsNoBreakSpaces()
    {
        Page page;
        page.body->replaceText(u("12\u00A0km"));
        QCOMPARE(page.body->text(), u("12\u00A0km"));
        page.body->placeCursor(5);
        page.type(u("x"));
        QCOMPARE(page.body->text(), u("12\u00A0kmx"));
    }

    void composesLettersTypedInParts()
    {
        Page page;
        page.body->replaceText(u("Hi Phòng"));
        page.body->placeCursor(1);
        page.type(u("a\u0309"));
        QCOMPARE(page.body->text(), u("Hải Phòng"));
        QCOMPARE(page.body->textCursor().position(), 2);
        page.commit(u("e\u0323\u0302"));
        QCOMPARE(page.body->text(), u("Hảệi Phòng"));
        QCOMPARE(page.body->textCursor().position(), 3);
    }

    void pastesDecomposedTextComposed()
    {
        Page page;
        auto *data = new QMimeData;
        data->setText(u("Ha\u0309i\r\nPho\u0300ng"));
        page.paste(data);
        QCOMPARE(page.body->text(), u("Hải\nPhòng"));
        QCOMPARE(page.body->textCursor().position(), 9);
    }

    void pastesHtmlAsMarkdown()
    {
        Page page;
        const QSignalSpy edits(page.body, &BodyEdit::edited);
        page.paste(html("<p>Một <b>hai</b><script>x()</script><img src='http://localhost:9/a.png'></p>"));
        QCOMPARE(page.body->text(), u("Một **hai**"));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.first().at(1).toInt(), 0); // a step of its own
    }

    void pastesPlainOnRequest()
    {
        Page page;
        QGuiApplication::clipboard()->setMimeData(html("<b>hai</b>"));
        page.body->pastePlain();
        QCOMPARE(page.body->text(), QStringLiteral("plain"));
    }

    void refusesWhatIsTooLong()
    {
        Page page;
        page.type(u("một"));
        const QSignalSpy refused(page.body, &BodyEdit::pasteRefused);
        auto *data = new QMimeData;
        data->setText(u("năm triệu ký tự ").repeated(320'000));
        page.paste(data);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(page.body->text(), u("một"));
    }

    void leavesFilesToOthers()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/ảnh.jpg"))});
        QVERIFY(!hasPastableText(files));
        QMimeData words;
        words.setText(u("chữ"));
        QVERIFY(hasPastableText(words));
    }

    /// IBus: the syllable grows as pre-edit and comes whole.
    void composesASyllable()
    {
        Page page;
        page.body->replaceText(u("**Cảng** "));
        page.body->placeCursor(9);
        const QSignalSpy edits(page.body, &BodyEdit::edited);
        for (const char *part : {"t", "ti", "tie", "tiê", "tiên", "tiêng", "tiếng"}) {
            page.preedit(u(part));
            QCoreApplication::processEvents(); // colouring and buttons have their turn
            QCOMPARE(page.body->document()->firstBlock().layout()->preeditAreaText(), u(part));
        }
        QCOMPARE(edits.count(), 0);
        page.commit(u("tiếng"));
        QCOMPARE(page.body->text(), u("**Cảng** tiếng"));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(formatAt(*page.body, 0, 3).fontWeight(), int(QFont::Bold));
    }

    /// Unikey on Windows: backspaces and letters as key events.
    void takesBackspacesAndLetters()
    {
        Page page;
        const QSignalSpy edits(page.body, &BodyEdit::edited);
        page.type(u("tie"));
        QTest::keyClick(page.body, Qt::Key_Backspace);
        page.type(u("êng"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(page.body, Qt::Key_Backspace);
        page.type(u("ếng"));
        QCOMPARE(page.body->text(), u("tiếng"));
        QSet<int> breaths;
        for (const QList<QVariant> &edit : edits)
            breaths.insert(edit.at(1).toInt());
        QCOMPARE(breaths.size(), 1); // undone as one
    }

    /// fcitx and others replace letters round the cursor.
    void replacesRoundTheCursor()
    {
        Page page;
        page.body->replaceText(u("tieng"));
        page.body->placeCursor(5);
        page.commit(u("iếng"), -4, 4);
        QCOMPARE(page.body->text(), u("tiếng"));
    }

    void commandsFinishTheSyllable()
    {
        Page page;
        QString seen;
        page.body->addCommand(Qt::CTRL | Qt::Key_B, [&] { seen = page.body->text(); });
        page.preedit(u("học"));
        QTest::keyClick(page.body, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(seen, u("học"));
    }

    void commandsLeaveDeadKeysAlone()
    {
        Page page;
        int ran = 0;
        page.body->addCommand(Qt::CTRL | Qt::Key_Equal, [&] { ++ran; });
        QTest::sendKeyEvent(QTest::Click, page.body, Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
        QTest::sendKeyEvent(QTest::Click, page.body, Qt::Key_Equal, QStringLiteral("="), Qt::NoModifier);
        // AltGr on Windows is Ctrl+Alt with a character.
        QTest::sendKeyEvent(QTest::Click, page.body, Qt::Key_Equal, QStringLiteral("≠"),
                            Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(ran, 0);
        QCOMPARE(page.body->text(), u("=≠"));
    }

    void breathsEndWithSentencesParagraphsAndJumps()
    {
        Page page;
        const QSignalSpy edits(page.body, &BodyEdit::edited);
        page.type(u("ab. cd\nef"));
        page.body->placeCursor(1);
        page.type(u("x"));
        QList<int> steps;
        for (const QList<QVariant> &edit : edits)
            steps.append(edit.at(1).toInt() - edits.first().at(1).toInt());
        QCOMPARE(steps, (QList<int>{0, 0, 0, 0, 1, 1, 1, 2, 2, 3}));
    }

    void enterAndTabKnowLists()
    {
        Page page;
        page.type(u("- một\nhai"));
        QCOMPARE(page.body->text(), u("- một\n- hai"));
        QTest::keyClick(page.body, Qt::Key_Tab);
        QCOMPARE(page.body->text(), u("- một\n  - hai"));
        QTest::keyClick(page.body, Qt::Key_Backtab);
        page.type(u("\n\nba"));
        QCOMPARE(page.body->text(), u("- một\n- hai\n\nba"));
        QVERIFY(page.body->hasFocus());
        QTest::keyClick(page.body, Qt::Key_Tab);
        QVERIFY(page.other->hasFocus());
    }

    void putsRightWhileTyping()
    {
        Page page;
        const QSignalSpy edits(page.body, &BodyEdit::edited);
        page.type(u("\""));
        QCOMPARE(page.body->text(), u("\""));
        page.body->replaceText({});
        page.body->setTypographyWhileTyping(true);
        page.type(u("\"Xanh\" - rồi..."));
        QCOMPARE(page.body->text(), u("“Xanh” – rồi…"));
        QCOMPARE(page.body->textCursor().position(), 13);
        QCOMPARE(edits.last().at(1).toInt(), 0); // undone apart from the typing
    }

    void marksFollowTheirWords()
    {
        Page page;
        page.body->replaceText(u("một hia ba bốn"));
        const TextMark mark{4, 3, TextMark::Kind::Spelling, u("“hia”?")};
        page.body->setMarks({{11, 3, TextMark::Kind::Hint, {}}, mark});
        const QImage marked = page.body->grab().toImage();
        page.body->placeCursor(0);
        page.type(u("x"));
        QCOMPARE(page.body->marks().at(0).position, 5);
        QCOMPARE(page.body->marks().at(1).position, 12);
        page.body->placeCursor(7);
        page.type(u("y"));
        QCOMPARE(page.body->marks().size(), 1);
        page.body->setMarks({});
        page.body->showText(u("một hia ba bốn"));
        page.body->placeCursor(0);
        QVERIFY(page.body->grab().toImage() != marked);
    }

    void theContextMenuCanBeAddedTo()
    {
        Page page;
        page.body->replaceText(u("một hai"));
        int clicked = -1;
        connect(page.body, &BodyEdit::contextMenuRequested, page.body, [&](QMenu *menu, int position) {
            menu->addAction(QStringLiteral("thêm"));
            clicked = position;
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, {2, 2}, page.body->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(page.body->viewport(), &event);
        QCOMPARE(clicked, 0);
        QMenu *menu = page.body->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("thêm"));
        menu->close();
    }

    void coloursTheMarkdown()
    {
        Page page;
        page.body->replaceText(u("### Đầu đề\na **đậm** *nghiêng* [chữ](https://a.vn)\n- mục"));
        QCOMPARE(formatAt(*page.body, 0, 5).fontWeight(), int(QFont::Bold));
        QCOMPARE(formatAt(*page.body, 1, 5).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(*page.body, 1, 0).fontWeight() != int(QFont::Bold));
        QVERIFY(formatAt(*page.body, 1, 13).fontItalic());
        const QColor plain = formatAt(*page.body, 1, 0).foreground().color();
        const QColor link = formatAt(*page.body, 1, 22).foreground().color();
        const QColor sign = formatAt(*page.body, 2, 0).foreground().color();
        QVERIFY(link != plain);
        QVERIFY(sign != plain);
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            applyTheme(*qApp, theme);
            QCOMPARE(formatAt(*page.body, 1, 0).foreground().color(), themeColours().text);
            QCOMPARE(formatAt(*page.body, 1, 22).foreground().color(), themeColours().accent);
            QCOMPARE(formatAt(*page.body, 2, 0).foreground().color(), themeColours().markup);
        }
    }
};

QTEST_MAIN(BodyEditTest)
#include "tst_bodyedit.moc"
