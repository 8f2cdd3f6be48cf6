// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and input method of the text editor: breaths of typing, paragraphs, lists, commands.

#include "models/base/viettext.h"
#include "models/editorial/lineformat.h"
#include "models/editorial/paragraphbreak.h"
#include "models/editorial/typography.h"
#include "views/article/bodyedit.h"
#include "views/shared/editkeys.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace DiemTin {

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

void BodyEdit::addCommand(const QKeySequence &keys, std::function<void()> run)
{
    m_commands.append({keys, std::move(run)});
}

void BodyEdit::setTypographyWhileTyping(bool on)
{
    m_typography = on;
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
    const SelectedText now = selectedText();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        textCursor().insertBlock();
    else
        put(brokenLine(now).value_or(withNewParagraph(now)));
    ensureCursorVisible();
    return true;
}

/// Backspace and Delete where two paragraphs meet.
bool BodyEdit::joinParagraphs(const QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Backspace;
    if ((!back && event->key() != Qt::Key_Delete) || event->modifiers() != Qt::NoModifier || isReadOnly())
        return false;
    const std::optional<SelectedText> joined =
        withJoinedParagraphs(selectedText(), back ? Neighbour::Before : Neighbour::Behind);
    if (!joined)
        return false;
    put(*joined);
    ensureCursorVisible();
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
    if (breakLine(event) || joinParagraphs(event))
        return;
    const QString before = m_shown;
    const int start = textCursor().selectionStart();
    {
        const QScopedValueRollback typing(m_typing, true);
        QPlainTextEdit::keyPressEvent(event);
    }
    if (m_shown == before) {
        if (m_cursorBefore != textCursor().position())
            m_typeWith.clear();
    } else {
        dressTyping(start);
    }
    if (m_shown.size() == before.size() + 1 && !event->text().isEmpty())
        correctTyping();
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    m_cursorBefore = textCursor().position();
    const int start = textCursor().selectionStart();
    QInputMethodEvent normal(event->preeditString(), event->attributes());
    normal.setCommitString(nfc(event->commitString()), event->replacementStart(), event->replacementLength());
    {
        const QScopedValueRollback typing(m_typing, true);
        QPlainTextEdit::inputMethodEvent(&normal);
    }
    event->setAccepted(normal.isAccepted());
    if (event->commitString().isEmpty())
        return;
    dressTyping(start);
    correctTyping();
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace DiemTin
