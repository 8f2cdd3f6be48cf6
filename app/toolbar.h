// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ToolBar: the few things done all day, with the issue's name in the middle.

#pragma once

#include <QToolBar>

class QLabel;
class QToolButton;

namespace DiemTin {

class Actions;

class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QWidget *parent);

    /// "Số 23/2026 · 15/6–21/6/2026"; empty: no issue.
    void setIssueTitle(const QString &title);

private:
    void addSpring();
    QToolButton *addButton(QAction *action, const QString &text, Qt::ToolButtonStyle style);

    QLabel *m_title;
};

} // namespace DiemTin
