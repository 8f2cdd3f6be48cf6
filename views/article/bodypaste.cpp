// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clipboard and context menu of the text editor.

#include "views/article/bodyedit.h"
#include "views/shared/editkeys.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

namespace DiemTin {

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

} // namespace DiemTin
