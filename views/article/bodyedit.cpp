// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, input method and updates of the text editor.

#include "views/article/bodyedit.h"

#include "models/base/viettext.h"
#include "views/article/editkeys.h"
#include "views/shared/textdifference.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace DiemTin {

BodyEdit::BodyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = toPlainText();
        if (m_updating || text == m_shown)
            return;
        m_shown = text;
        Q_EMIT edited();
    });
}

void BodyEdit::showText(const QString &text)
{
    const QString before = toPlainText();
    m_shown = text;
    if (before == text)
        return;
    const QScopedValueRollback guard(m_updating, true);
    const TextDifference difference = textDifference(before, text);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.start));
    cursor.setPosition(static_cast<int>(difference.start + difference.removed), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(difference.start, difference.inserted));
    // Mere normalising is no change to be shown; the cursor stays at its letter.
    if (nfc(before) != text)
        setTextCursor(cursor);
}

void BodyEdit::replaceText(const QString &text)
{
    const QScopedValueRollback guard(m_updating, true);
    m_shown = text;
    setPlainText(text);
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
    commit.setCommitString(std::exchange(m_preedit, {}));
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

bool BodyEdit::event(QEvent *event)
{
    return leaveToDesk(event) ? false : QPlainTextEdit::event(event);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

void BodyEdit::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    showEditMenu(this, event->globalPos(), isReadOnly(), textCursor().hasSelection());
}

} // namespace DiemTin
