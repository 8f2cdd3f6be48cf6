// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HistoryController: undo and redo of the desk, with the names of what they would undo.

#pragma once

#include <QObject>

class QUndoStack;

namespace DiemTin {

class Actions;
class ArticleEditor;
class Desk;

/// Connects "Hoàn tác" and "Làm lại". What is still being typed is finished first, so that it is a step of its own.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    HistoryController(Actions &actions, ArticleEditor &editor, QObject *parent);

    /// Works on this desk's history from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);

private:
    void step(void (QUndoStack::*direction)());
    void updateActions();

    Actions &m_actions;
    ArticleEditor &m_editor;
    QUndoStack *m_stack = nullptr;
};

} // namespace DiemTin
