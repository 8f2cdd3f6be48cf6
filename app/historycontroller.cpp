// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two actions of the history.

#include "app/historycontroller.h"

#include "app/actions.h"
#include "models/desk/desk.h"
#include "views/article/articleeditor.h"

#include <QUndoStack>

namespace DiemTin {

HistoryController::HistoryController(Actions &actions, ArticleEditor &editor, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_editor(editor)
{
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
    updateActions();
}

void HistoryController::step(void (QUndoStack::*direction)())
{
    m_editor.commitPending();
    if (m_stack != nullptr)
        (m_stack->*direction)();
}

void HistoryController::updateActions()
{
    m_actions.undo->setEnabled(m_stack != nullptr && m_stack->canUndo());
    m_actions.redo->setEnabled(m_stack != nullptr && m_stack->canRedo());
    const QString undo = m_stack != nullptr ? m_stack->undoText() : QString();
    const QString redo = m_stack != nullptr ? m_stack->redoText() : QString();
    m_actions.undo->setText(undo.isEmpty() ? tr("&Hoàn tác") : tr("&Hoàn tác: %1").arg(undo));
    m_actions.redo->setText(redo.isEmpty() ? tr("&Làm lại") : tr("&Làm lại: %1").arg(redo));
}

} // namespace DiemTin
