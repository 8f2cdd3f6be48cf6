// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, input method and context menu of the field.

#include "views/shared/textedit.h"

#include "views/shared/editkeys.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace DiemTin {

QString wholeText(const QPlainTextEdit &editor)
{
    QString text = editor.document()->toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
}

void TextEdit::commitPreedit()
{
    if (!m_preedit.isEmpty() && hasFocus())
        QGuiApplication::inputMethod()->commit();
    keepPreedit();
}

void TextEdit::keepPreedit()
{
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(std::exchange(m_preedit, {}));
    QPlainTextEdit::inputMethodEvent(&commit);
    QGuiApplication::inputMethod()->reset();
}

int TextEdit::wrappedLines() const
{
    const qreal spacing = QFontMetricsF(font()).lineSpacing();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, static_cast<int>(std::lround(blockBoundingRect(block).height() / spacing)));
    return std::max(1, lines);
}

int TextEdit::heightOf(int lines) const
{
    const int frame = 2 * static_cast<int>(std::ceil(document()->documentMargin())) + contentsMargins().top()
        + contentsMargins().bottom();
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + frame;
}

bool TextEdit::event(QEvent *event)
{
    return leaveToDesk(event) ? false : QPlainTextEdit::event(event);
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    keepPreedit();
    QPlainTextEdit::focusOutEvent(event);
}

void TextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    showEditMenu(this, event->globalPos(), isReadOnly(), textCursor().hasSelection());
}

} // namespace DiemTin
