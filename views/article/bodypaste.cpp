// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clipboard and context menu of the text editor.

#include "models/desk/photobatch.h"
#include "views/article/bodyedit.h"
#include "views/shared/editkeys.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
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
    return hasPastableText(*source) || offersPhotos(*source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = hasPastableText(*source) ? pastedText(*source, m_pasteAs) : QString();
    if (pasted.isEmpty()) {
        if (const PhotoBatch photos = photosOfData(*source); !photos.isEmpty())
            Q_EMIT photosPasted(photos);
        return;
    }
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

/// Only text is dropped into text: photos go to their strip, digests to the window.
void BodyEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasPastableText(*event->mimeData()))
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->ignore();
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
