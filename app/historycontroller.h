// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HistoryController: undo and redo of the desk, with the names of what they would undo.

#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QUndoStack;
class QUndoView;

namespace DiemTin {

class Actions;
class ArticleEditor;
class Desk;

/// Connects "Hoàn tác", "Làm lại" and the list of all steps. What is still being typed is finished first, so that it is
/// a step of its own.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    HistoryController(Actions &actions, ArticleEditor &editor, QWidget *window);

    /// Works on this desk's history from now on; null: none. The desk must live until it is replaced here.
    void setDesk(Desk *desk);

private:
    void step(void (QUndoStack::*direction)());
    void updateActions();
    void showList();

    Actions &m_actions;
    ArticleEditor &m_editor;
    QWidget *m_window;
    QUndoStack *m_stack = nullptr;
    QPointer<QDialog> m_list;
    QPointer<QUndoView> m_view; ///< in m_list
};

} // namespace DiemTin
