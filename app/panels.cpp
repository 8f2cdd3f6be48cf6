// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Docks and the centre of the window.

#include "app/panels.h"

#include "app/actions.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "views/article/articleeditor.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuetree.h"
#include "views/library/librarypanel.h"
#include "views/proof/proofview.h"
#include "views/shared/messagebar.h"
#include "views/shared/paneltitle.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace DiemTin {
namespace {

QToolButton *flatButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("flat"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({16, 16});
    return button;
}

} // namespace

Panels::Panels(QMainWindow *window, Workspace &workspace, Actions &actions)
    : messages(new MessageBar(window))
    , centre(new QStackedWidget(window))
    , welcome(new WelcomePage(actions, window))
    , pages(new ProofView(pictures, window))
    , library(new LibraryPanel(window))
    , issues(new IssueList(workspace.issues(), window))
    , outline(new IssueTree(workspace.outline(), window))
    , editor(new ArticleEditor(pictures, window))
    , libraryTitle(new PanelTitle(tr("Kho tin"), window))
    , issuesTitle(new PanelTitle(tr("Số báo"), window))
    , outlineTitle(new PanelTitle(QString(), window))
    , editorTitle(new PanelTitle(tr("Sửa tin"), window))
    , m_window(window)
{
    makeCentre(actions);
    issuesTitle->addTool(flatButton(actions.newIssue, issuesTitle));
    outlineTitle->addTool(flatButton(actions.newArticle, outlineTitle));
    m_libraryDock = addDock(tr("Kho tin"), QStringLiteral("library"), library, libraryTitle);
    m_issuesDock = addDock(tr("Số báo"), QStringLiteral("issues"), issues, issuesTitle);
    m_outlineDock = addDock(tr("Mục và tin"), QStringLiteral("outline"), outline, outlineTitle);
    m_editorDock = addDock(tr("Sửa tin"), QStringLiteral("editor"), editor, editorTitle);
    m_libraryDock->setMinimumWidth(200);
    m_outlineDock->setMinimumWidth(300);
    m_editorDock->setMinimumWidth(300);
    int key = Qt::Key_1;
    for (QDockWidget *dock : {m_libraryDock, m_issuesDock, m_outlineDock, m_editorDock}) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key++)));
        actions.panels->addAction(toggle);
    }
    // A panel under the pages (preflight, later) must not run under the editor.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    arrange();
}

void Panels::makeCentre(Actions &actions)
{
    auto *pagesTitle = new PanelTitle(tr("Trang"), m_window);
    for (QAction *action :
         {actions.fitWidth, actions.fitPage, actions.singlePages, actions.spreads, actions.overview, actions.readPages})
        pagesTitle->addTool(flatButton(action, pagesTitle));
    auto *pagesPart = new QWidget(m_window);
    auto *column = new QVBoxLayout(pagesPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pagesTitle);
    column->addWidget(pages, 1);
    centre->addWidget(welcome);
    centre->addWidget(pagesPart);
    auto *whole = new QWidget(m_window);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(messages);
    rows->addWidget(centre, 1);
    m_window->setCentralWidget(whole);
}

QDockWidget *Panels::addDock(const QString &name, const QString &id, QWidget *content, QWidget *title)
{
    auto *dock = new QDockWidget(name, m_window);
    dock->setObjectName(id);
    dock->setWidget(content);
    dock->setTitleBarWidget(title);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    return dock;
}

void Panels::arrange()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    m_window->splitDockWidget(m_libraryDock, m_outlineDock, Qt::Horizontal);
    m_window->splitDockWidget(m_outlineDock, m_editorDock, Qt::Vertical);
    const int width = m_window->width();
    m_window->tabifyDockWidget(m_libraryDock, m_issuesDock);
    m_libraryDock->raise();
    m_window->resizeDocks({m_libraryDock, m_outlineDock}, {qBound(210, width * 20 / 100, 340), width * 30 / 100},
                          Qt::Horizontal);
    const int height = m_window->height();
    m_window->resizeDocks({m_outlineDock, m_editorDock}, {height * 36 / 100, height * 54 / 100}, Qt::Vertical);
}

void Panels::setVisible(bool visible)
{
    for (QDockWidget *dock : {m_libraryDock, m_issuesDock, m_outlineDock, m_editorDock})
        dock->setVisible(visible);
}

} // namespace DiemTin
