// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, input method and updates of the text editor.

#include "views/article/bodyedit.h"

#include "models/base/viettext.h"
#include "models/editorial/lineformat.h"
#include "models/editorial/typography.h"
#include "views/article/editkeys.h"
#include "views/article/syntaxcolours.h"
#include "views/shared/textdifference.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace DiemTin {
namespace {

/// Steps of typing begin here, above those of the other fields.
constexpr int FirstBreath = 1000;

bool isCombining(QChar c)
{
    return c.isMark();
}

} // namespace

BodyEdit::BodyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new TextMarks(this))
    , m_colours(colourSyntax(document(), palette()))
    , m_breath(FirstBreath)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &BodyEdit::reportChange);
}

QString BodyEdit::text() const
{
    QString text = document()->toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

SelectedText BodyEdit::selectedText() const
{
    const QTextCursor cursor = textCursor();
    return {text(), cursor.selectionStart(), cursor.selectionEnd()};
}

void BodyEdit::showText(const QString &wanted)
{
    const QString before = text();
    m_shown = wanted;
    if (before == wanted)
        return;
    const QScopedValueRollback guard(m_updating, true);
    const TextDifference difference = textDifference(before, wanted);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.sliced(difference.start, difference.inserted));
    setTextCursor(cursor);
    m_cursorBehind = -1;
}

void BodyEdit::replaceText(const QString &text)
{
    const QScopedValueRollback guard(m_updating, true);
    m_shown = text;
    m_cursorBehind = -1;
    setPlainText(text);
}

void BodyEdit::changeText(const SelectedText &changed, const QString &undoText)
{
    const QScopedValueRollback undo(m_undoText, undoText);
    put(changed);
}

/// Changes the least and selects what is wanted; reported like typing.
void BodyEdit::put(const SelectedText &changed)
{
    const TextDifference difference = textDifference(text(), changed.text);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    const QString inserted = changed.text.sliced(difference.start, difference.inserted);
    {
        // The selection is set before the change is reported: what is reported may be shown again at once.
        const QScopedValueRollback guard(m_updating, true);
        if (difference != TextDifference())
            cursor.insertText(inserted);
        cursor.setPosition(static_cast<int>(changed.start));
        cursor.setPosition(static_cast<int>(changed.end), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    reportChange();
}

void BodyEdit::reportChange()
{
    QString now = text();
    if (m_updating || now == m_shown)
        return;
    const TextDifference difference = textDifference(m_shown, now);
    normalise(now, difference.start, difference.start + difference.inserted);
    const bool alone = !m_undoText.isEmpty();
    if (!alone && m_cursorBefore != m_cursorBehind)
        ++m_breath; // the cursor went elsewhere
    m_shown = now;
    const int cursor = textCursor().position();
    Q_EMIT edited(alone ? m_undoText : tr("Sửa nội dung"), alone ? 0 : m_breath);
    m_cursorBehind = cursor;
    m_cursorBefore = cursor;
    noteTyping(QStringView(now).sliced(0, std::min<qsizetype>(cursor, now.size())).right(2).toString());
}

/// Makes the lines from `start` to `end` NFC, in the document and in `text`; the cursor stays at its letter.
void BodyEdit::normalise(QString &text, qsizetype start, qsizetype end)
{
    if (std::none_of(text.cbegin() + start, text.cbegin() + end, isCombining))
        return;
    const QString normal = nfc(text);
    if (normal == text)
        return;
    const auto moved = [&](int position) { return static_cast<int>(nfc(QStringView(text).first(position)).size()); };
    const int anchor = moved(textCursor().anchor());
    const int position = moved(textCursor().position());
    const QScopedValueRollback guard(m_updating, true);
    const TextDifference difference = textDifference(text, normal);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(normal.sliced(difference.start, difference.inserted));
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    text = normal;
}

/// A breath ends with a paragraph and behind a sentence, as people expect undo to go back by.
void BodyEdit::noteTyping(const QString &lastTwo)
{
    const bool paragraph = lastTwo.endsWith(u'\n');
    const bool sentence =
        lastTwo.size() == 2 && lastTwo.back() == u' ' && QStringView(u".!?…").contains(lastTwo.front());
    if (paragraph || sentence)
        ++m_breath;
}

void BodyEdit::correctTyping()
{
    const SelectedText now = selectedText();
    if (!m_typography || !m_preedit.isEmpty() || now.start != now.end)
        return;
    const QList<TypographyFix> fixes = typographyFixesBefore(now.text, now.start);
    if (fixes.isEmpty())
        return;
    const qsizetype cursor = placeAfterFixes(now.start, fixes);
    changeText({withFixes(now.text, fixes), cursor, cursor}, tr("Sửa dấu khi gõ"));
}

void BodyEdit::commitPreedit()
{
    if (!m_preedit.isEmpty() && hasFocus())
        QGuiApplication::inputMethod()->commit();
    keepPreedit();
}

void BodyEdit::keepPreedit()
{
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(nfc(std::exchange(m_preedit, {})));
    m_cursorBefore = textCursor().position();
    QPlainTextEdit::inputMethodEvent(&commit);
    QGuiApplication::inputMethod()->reset();
}

void BodyEdit::placeCursor(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
}

void BodyEdit::select(qsizetype start, qsizetype length)
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(start, 0, last)));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(start + length, 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::addCommand(const QKeySequence &keys, std::function<void()> run)
{
    m_commands.append({keys, std::move(run)});
}

void BodyEdit::setTypographyWhileTyping(bool on)
{
    m_typography = on;
}

void BodyEdit::setMarks(const QList<TextMark> &marks)
{
    m_marks->set(marks);
}

const BodyEdit::Command *BodyEdit::commandFor(const QKeyEvent *event) const
{
    const QKeySequence pressed(event->keyCombination());
    const auto found = std::ranges::find(m_commands, pressed, &Command::keys);
    return found == m_commands.cend() ? nullptr : &*found;
}

bool BodyEdit::event(QEvent *event)
{
    if (leaveToDesk(event))
        return false;
    if (event->type() == QEvent::ShortcutOverride && commandFor(static_cast<QKeyEvent *>(event)) != nullptr) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && changeIndent(static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ToolTip) {
        showMarkTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    return QPlainTextEdit::event(event);
}

void BodyEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette(m_colours, palette());
}

/// Tab and Shift+Tab in a list; elsewhere they move the focus.
bool BodyEdit::changeIndent(const QKeyEvent *event)
{
    const bool in = event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier;
    const bool out = event->key() == Qt::Key_Backtab;
    if ((!in && !out) || isReadOnly())
        return false;
    const SelectedText now = selectedText();
    const std::optional<SelectedText> changed = indented(now, in ? Indent::In : Indent::Out);
    if (!changed || *changed == now)
        return false;
    changeText(*changed, in ? tr("Lùi vào") : tr("Lùi ra"));
    return true;
}

bool BodyEdit::breakLine(const QKeyEvent *event)
{
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || isReadOnly())
        return false;
    if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    if (const std::optional<SelectedText> broken = brokenLine(selectedText())) {
        put(*broken);
        ensureCursorVisible();
    } else {
        textCursor().insertBlock();
        ensureCursorVisible();
    }
    return true;
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return;
    }
    if (const Command *command = commandFor(event)) {
        const std::function<void()> run = command->run;
        commitPreedit();
        run();
        return;
    }
    m_cursorBefore = textCursor().position();
    if (event->matches(QKeySequence::Cut)) {
        cut();
        return;
    }
    if (breakLine(event))
        return;
    const QString before = m_shown;
    QPlainTextEdit::keyPressEvent(event);
    if (m_shown.size() == before.size() + 1 && !event->text().isEmpty())
        correctTyping();
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    m_cursorBefore = textCursor().position();
    QInputMethodEvent normal(event->preeditString(), event->attributes());
    normal.setCommitString(nfc(event->commitString()), event->replacementStart(), event->replacementLength());
    QPlainTextEdit::inputMethodEvent(&normal);
    event->setAccepted(normal.isAccepted());
    if (!event->commitString().isEmpty())
        correctTyping();
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

void BodyEdit::cut()
{
    const QScopedValueRollback undo(m_undoText, tr("Cắt"));
    QPlainTextEdit::cut();
}

void BodyEdit::pastePlain()
{
    const QScopedValueRollback plain(m_pasteAs, PasteAs::Plain);
    paste();
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return hasPastableText(*source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = pastedText(*source, m_pasteAs);
    const SelectedText now = selectedText();
    const qsizetype length = now.text.size() - (now.end - now.start) + pasted.size();
    if (length > LongestText) {
        Q_EMIT pasteRefused(tr("Đoạn dán quá dài cho một tin: mỗi tin nhiều nhất %1 ký tự. Chưa dán gì cả.")
                                .arg(QLocale().toString(LongestText)));
        return;
    }
    const QScopedValueRollback undo(m_undoText, tr("Dán"));
    textCursor().insertText(pasted);
    ensureCursorVisible();
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeEditMenu(this, isReadOnly(), textCursor().hasSelection());
    QAction *plain = menu->addAction(tr("Dán không kèm định dạng"));
    plain->setEnabled(canPaste());
    connect(plain, &QAction::triggered, this, &BodyEdit::pastePlain);
    Q_EMIT contextMenuRequested(menu, cursorForPosition(event->pos()).position());
    menu->popup(event->globalPos());
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks->all().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        m_marks->paint(painter, block, place.topLeft());
    }
}

void BodyEdit::showMarkTip(QHelpEvent *event)
{
    const TextMark *mark = m_marks->at(cursorForPosition(viewport()->mapFrom(this, event->pos())).position());
    if (mark != nullptr && !mark->toolTip.isEmpty())
        QToolTip::showText(event->globalPos(), mark->toolTip, this);
    else
        QToolTip::hideText();
}

} // namespace DiemTin
