// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo keys and the context menu of text fields.

#include "views/shared/editkeys.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace DiemTin {
namespace {

void addEntry(QMenu *menu, QWidget *field, const char *text, const char *slot, bool enabled)
{
    QAction *action = menu->addAction(QCoreApplication::translate("DiemTin::EditMenu", text));
    action->setEnabled(enabled);
    QObject::connect(action, &QAction::triggered, field, [field, slot] { QMetaObject::invokeMethod(field, slot); });
}

} // namespace

bool isHistoryKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)
        || event->keyCombination() == (Qt::ControlModifier | Qt::Key_Y);
}

bool leaveToDesk(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isHistoryKey(static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore();
    return true;
}

QMenu *makeEditMenu(QWidget *field, bool readOnly, bool hasSelection)
{
    auto *menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEntry(menu, field, QT_TRANSLATE_NOOP("DiemTin::EditMenu", "Cắt"), "cut", hasSelection && !readOnly);
    addEntry(menu, field, QT_TRANSLATE_NOOP("DiemTin::EditMenu", "Sao chép"), "copy", hasSelection);
    addEntry(menu, field, QT_TRANSLATE_NOOP("DiemTin::EditMenu", "Dán"), "paste",
             !readOnly && !QGuiApplication::clipboard()->text().isEmpty());
    menu->addSeparator();
    addEntry(menu, field, QT_TRANSLATE_NOOP("DiemTin::EditMenu", "Chọn tất cả"), "selectAll", true);
    return menu;
}

void showEditMenu(QWidget *field, QPoint globalPosition, bool readOnly, bool hasSelection)
{
    makeEditMenu(field, readOnly, hasSelection)->popup(globalPosition);
}

} // namespace DiemTin
