// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contents of the tool bar.

#include "app/toolbar.h"

#include "app/actions.h"

#include <QLabel>
#include <QToolButton>

namespace DiemTin {

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(tr("Thanh công cụ"), parent)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({16, 16});
    m_title->setObjectName(QStringLiteral("issueTitle"));
    addButton(actions.newArticle, tr("Tin mới"), Qt::ToolButtonTextBesideIcon);
    addButton(actions.pasteAsArticle, tr("Dán thông minh"), Qt::ToolButtonTextOnly);
    addButton(actions.importTexts, tr("Nhập văn bản"), Qt::ToolButtonTextBesideIcon);
    addButton(actions.undo, tr("Hoàn tác"), Qt::ToolButtonIconOnly);
    addButton(actions.redo, tr("Làm lại"), Qt::ToolButtonIconOnly);
    addSpring();
    addWidget(m_title);
    addSpring();
    addButton(actions.print, tr("In…"), Qt::ToolButtonTextBesideIcon);
    addButton(actions.exportPdf, tr("Xuất PDF"), Qt::ToolButtonTextBesideIcon)
        ->setObjectName(QStringLiteral("primary"));
}

void ToolBar::setIssueTitle(const QString &title)
{
    m_title->setText(title);
}

QToolButton *ToolBar::addButton(QAction *action, const QString &text, Qt::ToolButtonStyle style)
{
    action->setIconText(text);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setIconSize(iconSize());
    addWidget(button);
    return button;
}

void ToolBar::addSpring()
{
    auto *spring = new QWidget(this);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spring);
}

} // namespace DiemTin
