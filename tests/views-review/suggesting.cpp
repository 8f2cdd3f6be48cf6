// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typing in the suggesting editor, as a person does it.

#include "models/base/viettext.h"
#include "views/review/suggestingedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace DiemTin;
using namespace Qt::StringLiterals;

namespace {

const QString Sent = u"Các sở cập nhật hằng tuần.\n\nKhóa sau bắt đầu vào tháng 9."_s;

void type(SuggestingEdit &editor, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &editor, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void press(SuggestingEdit &editor, Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = {})
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(&editor, key, modifiers);
}

/// Puts the cursor behind these words as they are shown.
void goBehind(SuggestingEdit &editor, const QString &words)
{
    const qsizetype place = wholeText(editor).indexOf(words);
    QVERIFY2(place >= 0, qPrintable(wholeText(editor)));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(place + words.size()));
    editor.setTextCursor(cursor);
}

void select(SuggestingEdit &editor, const QString &words)
{
    const qsizetype place = wholeText(editor).indexOf(words);
    QVERIFY2(place >= 0, qPrintable(wholeText(editor)));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(place));
    cursor.setPosition(static_cast<int>(place + words.size()), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

void sendInput(SuggestingEdit &editor, const QString &preedit, const QString &commit, int from = 0, int length = 0)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit, from, length);
    QGuiApplication::sendEvent(&editor, &event);
}

/// The look of the first letter of these words as they are shown.
QTextCharFormat lookOf(const SuggestingEdit &editor, const QString &words)
{
    const int place = static_cast<int>(wholeText(editor).indexOf(words));
    const QTextBlock block = editor.document()->findBlock(place);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.start <= place - block.position() && place - block.position() < range.start + range.length)
            return range.format;
    }
    return {};
}

} // namespace

class SuggestingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SuggestingEdit> m_editor;

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<SuggestingEdit>(SuggestingEdit::Lines::Many);
        m_editor->resize(500, 200);
        m_editor->setTexts(Sent, Sent);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_editor->setFocus();
    }

    void showsTypedWordsWhereTheyWereTyped()
    {
        goBehind(*m_editor, u"sở"_s);
        type(*m_editor, u" ngành"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ngành"_s));
        QCOMPARE(wholeText(*m_editor), m_editor->text().wanted()); // nothing is struck out
        QVERIFY(lookOf(*m_editor, u"ngành"_s).fontUnderline());
        QVERIFY(!lookOf(*m_editor, u"cập"_s).fontUnderline());
        QCOMPARE(m_editor->textCursor().position(), 12);
    }

    void keepsDeletedWordsStruckOut()
    {
        goBehind(*m_editor, u"hằng tuần"_s);
        press(*m_editor, Qt::Key_Backspace, 5); // " tuần"
        QCOMPARE(m_editor->text().wanted(), QString(Sent).remove(u" tuần"_s));
        QCOMPARE(wholeText(*m_editor), Sent);
        QVERIFY(lookOf(*m_editor, u"tuần"_s).fontStrikeOut());
        // What is typed now stands where the cursor went: in front of the struck words.
        type(*m_editor, u" ngày"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"tuần"_s, u"ngày"_s));
    }

    void deletesForwards()
    {
        goBehind(*m_editor, u"Các sở "_s);
        press(*m_editor, Qt::Key_Delete, 4); // "cập "
        QCOMPARE(m_editor->text().wanted(), QString(Sent).remove(u"cập "_s));
        type(*m_editor, u"tự "_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"cập"_s, u"tự"_s));
    }

    void walksOverStruckWordsByBackspaceAndDelete()
    {
        select(*m_editor, u"hằng "_s);
        press(*m_editor, Qt::Key_Delete);
        const QString wanted = QString(Sent).remove(u"hằng "_s);
        QCOMPARE(m_editor->text().wanted(), wanted);
        goBehind(*m_editor, u"hằng "_s);
        press(*m_editor, Qt::Key_Backspace, 5);
        QCOMPARE(m_editor->text().wanted(), wanted);
        QCOMPARE(m_editor->textCursor().position(), Sent.indexOf(u"hằng"_s));
        press(*m_editor, Qt::Key_Delete, 5);
        QCOMPARE(m_editor->text().wanted(), wanted);
        press(*m_editor, Qt::Key_Delete);
        QCOMPARE(m_editor->text().wanted(), QString(wanted).replace(u"tuần"_s, u"uần"_s));
    }

    void typesOverASelection()
    {
        select(*m_editor, u"cập nhật hằng tuần"_s);
        type(*m_editor, u"c"_s); // begins as the selection does
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"cập nhật hằng tuần"_s, u"c"_s));
        type(*m_editor, u"ông bố"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"cập nhật hằng tuần"_s, u"công bố"_s));
        QVERIFY(wholeText(*m_editor).contains(u"cập nhật hằng tuần"_s));
        QVERIFY(lookOf(*m_editor, u"công bố"_s).fontUnderline());
    }

    void typesOverStruckWordsAgain()
    {
        select(*m_editor, u"hằng "_s);
        press(*m_editor, Qt::Key_Backspace);
        select(*m_editor, u"hằng "_s); // struck out
        type(*m_editor, u"h"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"hằng "_s, u"h"_s));
    }

    void joinsParagraphsVisibly()
    {
        goBehind(*m_editor, u"tuần."_s);
        press(*m_editor, Qt::Key_Delete, 2);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).remove(u'\n'));
        QCOMPARE(m_editor->document()->blockCount(), 1);
        QVERIFY(lookOf(*m_editor, u"¶"_s).fontStrikeOut());
    }

    void makesParagraphsByEnter()
    {
        goBehind(*m_editor, u"Các sở"_s);
        press(*m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở cập"_s, u"sở\n\n cập"_s));
        m_editor->setTexts(u"- Một"_s, u"- Một"_s);
        press(*m_editor, Qt::Key_End);
        press(*m_editor, Qt::Key_Return);
        type(*m_editor, u"Hai"_s);
        QCOMPARE(m_editor->text().wanted(), u"- Một\n- Hai"_s);
    }

    void keepsNoBreakSpaces()
    {
        const QString sent = u"hơn 5\u00A0km đường"_s;
        m_editor->setTexts(sent, sent);
        press(*m_editor, Qt::Key_End, 1, Qt::ControlModifier);
        type(*m_editor, u" mới"_s);
        QCOMPARE(m_editor->text().wanted(), sent + u" mới"_s);
    }

    void takesWhatInputMethodsCompose()
    {
        goBehind(*m_editor, u"Các sở"_s);
        sendInput(*m_editor, u" n"_s, {});
        QCOMPARE(m_editor->text().wanted(), Sent);
        QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaText(), u" n"_s);
        sendInput(*m_editor, u" ngà"_s, {});
        // The syllable is finished and the next one begun at once.
        sendInput(*m_editor, u" k"_s, u" ngành"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ngành"_s));
        QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaText(), u" k"_s);
        QCOMPARE(m_editor->textCursor().block().layout()->preeditAreaPosition(), 12);
        sendInput(*m_editor, {}, u" khác"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ngành khác"_s));
    }

    /// Some input methods put a letter in and replace it when the next key changes it.
    void takesWhatInputMethodsReplace()
    {
        goBehind(*m_editor, u"Các sở"_s);
        sendInput(*m_editor, {}, u" a"_s);
        sendInput(*m_editor, {}, u"â"_s, -1, 1);
        sendInput(*m_editor, {}, u"ấ"_s, -1, 1);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ấ"_s));
        // Others type a backspace and the new letter.
        press(*m_editor, Qt::Key_Backspace);
        type(*m_editor, u"ầ"_s);
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ầ"_s));
    }

    void joinsCombiningMarks()
    {
        goBehind(*m_editor, u"Các sở"_s);
        type(*m_editor, u" e"_s);
        type(*m_editor, QString(QChar(0x0302)));
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ê"_s));
    }

    void keepsTheSyllableWhenFocusLeaves()
    {
        goBehind(*m_editor, u"Các sở"_s);
        sendInput(*m_editor, u" ngành"_s, {});
        m_editor->clearFocus();
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ngành"_s));
    }

    void undoesAndRedoes()
    {
        goBehind(*m_editor, u"Các sở"_s);
        type(*m_editor, u" ngành"_s);
        const QString typed = m_editor->text().wanted();
        press(*m_editor, Qt::Key_Backspace, 6);
        QCOMPARE(m_editor->text().wanted(), Sent);
        m_editor->undo();
        QCOMPARE(m_editor->text().wanted(), typed);
        m_editor->undo();
        QCOMPARE(m_editor->text().wanted(), Sent);
        QVERIFY(!m_editor->canUndo());
        m_editor->redo();
        QCOMPARE(m_editor->text().wanted(), typed);
        m_editor->redo();
        QCOMPARE(m_editor->text().wanted(), Sent);
        m_editor->undo();
        type(*m_editor, u"!"_s);
        QVERIFY(!m_editor->canRedo());
    }

    void dropsChangesAsOneStep()
    {
        type(*m_editor, u"Tại đây, "_s);
        const QString typed = m_editor->text().wanted();
        m_editor->dropChanges();
        QVERIFY(!m_editor->text().isChanged());
        m_editor->undo();
        QCOMPARE(m_editor->text().wanted(), typed);
    }

    void pastesPlainTextAndCopiesWhatIsWanted()
    {
        auto *rich = new QMimeData;
        rich->setHtml(u"<b>ngành</b><script>x</script>"_s);
        rich->setText(u" ngành"_s);
        QGuiApplication::clipboard()->setMimeData(rich);
        goBehind(*m_editor, u"Các sở"_s);
        m_editor->paste();
        QCOMPARE(m_editor->text().wanted(), QString(Sent).replace(u"sở"_s, u"sở ngành"_s));
        select(*m_editor, u"hằng "_s);
        press(*m_editor, Qt::Key_Delete);
        select(*m_editor, u"nhật hằng tuần"_s);
        m_editor->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"nhật tuần"_s);
        m_editor->cut();
        QCOMPARE(m_editor->text().wanted(),
                 QString(Sent).replace(u"sở"_s, u"sở ngành"_s).replace(u"nhật hằng tuần"_s, QString()));
    }

    void writesOneLineWhereOnlyOneIs()
    {
        SuggestingEdit headline(SuggestingEdit::Lines::One);
        headline.setTexts(u"KHO DỮ LIỆU"_s, u"KHO DỮ LIỆU"_s);
        headline.show();
        press(headline, Qt::Key_End);
        press(headline, Qt::Key_Return);
        QGuiApplication::clipboard()->setText(u" MỞ\n CHO DÂN "_s);
        headline.paste();
        QCOMPARE(headline.text().wanted(), u"KHO DỮ LIỆUMỞ CHO DÂN"_s);
    }

    void growsWithItsText()
    {
        const int before = m_editor->height();
        press(*m_editor, Qt::Key_End, 1, Qt::ControlModifier);
        press(*m_editor, Qt::Key_Return, 3);
        QVERIFY(m_editor->height() > before);
    }

    void findsSelectedWordsInTheTextSent()
    {
        goBehind(*m_editor, u"Các sở"_s);
        type(*m_editor, u" ngành"_s);
        select(*m_editor, u"hằng tuần"_s);
        QCOMPARE(m_editor->selectedStretch(), (SentStretch{Sent.indexOf(u"hằng"_s), 9}));
        m_editor->setRemarks({m_editor->selectedStretch()});
        QCOMPARE(lookOf(*m_editor, u"hằng"_s).background().style(), Qt::SolidPattern);
        QCOMPARE(lookOf(*m_editor, u"cập"_s).background().style(), Qt::NoBrush);
    }

    void showsMarkdownAsItIsRead()
    {
        const QString sent = u"## Cách đo\n\nTrạm **bến phà** gửi [số liệu](https://so.vn) mỗi *giờ*."_s;
        m_editor->setTexts(sent, sent);
        QCOMPARE(wholeText(*m_editor), u"Cách đo\n\nTrạm bến phà gửi số liệu mỗi giờ."_s);
        QCOMPARE(lookOf(*m_editor, u"Cách"_s).fontWeight(), QFont::Bold);
        QCOMPARE(lookOf(*m_editor, u"bến"_s).fontWeight(), QFont::Bold);
        QVERIFY(lookOf(*m_editor, u"giờ"_s).fontItalic());
        QVERIFY(lookOf(*m_editor, u"gửi"_s).fontWeight() != QFont::Bold);
    }

    void keepsTheSignsWhereOneTypes()
    {
        const QString sent = u"## Cách đo\n\nTrạm **bến phà** gửi [số liệu](https://so.vn) mỗi *giờ*."_s;
        m_editor->setTexts(sent, sent);
        select(*m_editor, u"phà"_s);
        type(*m_editor, u"cảng"_s);
        QCOMPARE(m_editor->text().wanted(), QString(sent).replace(u"phà"_s, u"cảng"_s));
        QCOMPARE(wholeText(*m_editor), u"Cách đo\n\nTrạm bến phàcảng gửi số liệu mỗi giờ."_s);
        QVERIFY(lookOf(*m_editor, u"phàcảng"_s).fontStrikeOut());
        QVERIFY(lookOf(*m_editor, u"cảng"_s).fontUnderline());
        goBehind(*m_editor, u"cảng"_s);
        type(*m_editor, u" cũ"_s);
        QCOMPARE(m_editor->text().wanted(), QString(sent).replace(u"phà**"_s, u"cảng** cũ"_s));
        select(*m_editor, u"số liệu"_s);
        QCOMPARE(m_editor->selectedStretch(), (SentStretch{sent.indexOf(u"số liệu"_s), 7}));
        QCOMPARE(m_editor->text().readSent(sent.indexOf(u"[số"_s), 24), u"số liệu"_s);
        m_editor->dropChanges();
        QCOMPARE(m_editor->text().wanted(), sent);
    }

    void copiesWhatIsRead()
    {
        m_editor->setTexts(u"Trạm **bến phà** gửi"_s, u"Trạm **bến phà** gửi"_s);
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Trạm bến phà gửi"_s);
    }

    /// Whatever is done, the text sent stays what is shown without what came.
    void neverLosesTheTextSent()
    {
        for (int seed = 0; seed < 400; ++seed) {
            QTextCursor cursor = m_editor->textCursor();
            const auto length = static_cast<int>(wholeText(*m_editor).size());
            cursor.setPosition(seed * 7919 % (length + 1));
            if (seed % 3 == 0)
                cursor.setPosition(seed * 104729 % (length + 1), QTextCursor::KeepAnchor);
            m_editor->setTextCursor(cursor);
            switch (seed % 5) {
            case 0:
                type(*m_editor, u"mới "_s);
                break;
            case 1:
                press(*m_editor, Qt::Key_Backspace, 3);
                break;
            case 2:
                press(*m_editor, Qt::Key_Delete, 2);
                break;
            case 3:
                sendInput(*m_editor, u"đ"_s, {});
                sendInput(*m_editor, {}, u"được"_s);
                break;
            default:
                seed % 2 == 0 ? m_editor->undo() : m_editor->redo();
            }
            QString sent;
            QString wanted;
            for (const SuggestedText::Unit &unit : m_editor->text().units()) {
                if (unit.kind != DiffPart::Kind::Added)
                    sent += unit.character;
                if (unit.kind != DiffPart::Kind::Removed)
                    wanted += unit.character;
            }
            QCOMPARE(sent.replace(u'\u00B6', u'\n'), Sent);
            QCOMPARE(wanted, m_editor->text().wanted());
            QCOMPARE(wholeText(*m_editor), m_editor->text().shown());
            QVERIFY(nfc(wanted) == wanted);
        }
    }
};

QTEST_MAIN(SuggestingTest)
#include "suggesting.moc"
