// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two actions of the history.

#include "app/historycontroller.h"

#include "app/actions.h"
#include "models/desk/desk.h"
#include "views/article/articleeditor.h"

#include <QDialog>
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

namespace DiemTin {

HistoryController::HistoryController(Actions &actions, ArticleEditor &editor, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_editor(editor)
    , m_window(window)
{
    connect(actions.history, &QAction::triggered, this, &HistoryController::showList);
    connect(actions.undo, &QAction::triggered, this, [this] { step(&QUndoStack::undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { step(&QUndoStack::redo); });
    updateActions();
}

void HistoryController::setDesk(Desk *desk)
{
    if (m_stack != nullptr)
        m_stack->disconnect(this);
    m_stack = desk != nullptr ? desk->undoStack() : nullptr;
    if (m_stack != nullptr)
        connect(m_stack, &QUndoStack::indexChanged, this, &HistoryController::updateActions);
    if (m_view)
        m_view->setStack(m_stack);
    updateActions();
}

void HistoryController::showList()
{
    m_editor.commitPending();
    if (!m_list) {
        m_list = new QDialog(m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        m_list->setWindowTitle(tr("Lịch sử thao tác"));
        m_list->resize(320, 420);
        m_view = new QUndoView(m_stack, m_list);
        m_view->setAccessibleName(m_list->windowTitle());
        m_view->setEmptyLabel(tr("(lúc mở số báo)"));
        auto *column = new QVBoxLayout(m_list);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void HistoryController::step(void (QUndoStack::*direction)())
{
    m_editor.commitPending();
    if (m_stack != nullptr)
        (m_stack->*direction)();
}

void HistoryController::updateActions()
{
    m_actions.history->setEnabled(m_stack != nullptr);
    m_actions.undo->setEnabled(m_stack != nullptr && m_stack->canUndo());
    m_actions.redo->setEnabled(m_stack != nullptr && m_stack->canRedo());
    const QString undo = m_stack != nullptr ? m_stack->undoText() : QString();
    const QString redo = m_stack != nullptr ? m_stack->redoText() : QString();
    m_actions.undo->setText(undo.isEmpty() ? tr("&Hoàn tác") : tr("&Hoàn tác: %1").arg(undo));
    m_actions.redo->setText(redo.isEmpty() ? tr("&Làm lại") : tr("&Làm lại: %1").arg(redo));
}

} // namespace DiemTin
