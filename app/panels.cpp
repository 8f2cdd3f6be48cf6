// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Docks and the centre of the window.

#include "app/panels.h"

#include "app/actions.h"
#include "app/settings.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "views/article/articleeditor.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuetree.h"
#include "views/library/librarypanel.h"
#include "views/preflight/preflightpanel.h"
#include "views/proof/proofview.h"
#include "views/review/answerlist.h"
#include "views/review/answeroffer.h"
#include "views/review/answerpanel.h"
#include "views/shared/messagebar.h"
#include "views/shared/paneltitle.h"

#include <QMainWindow>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {
namespace {

const QString stateKey = QStringLiteral("window/panels");
constexpr int panelSet = 4; ///< counts up when panels are added or taken away: older arrangements do not know them

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
    , preflight(new PreflightPanel(window))
    , preflightTitle(new PanelTitle(tr("Soát lỗi"), window))
    , answers(new AnswerPanel(window))
    , answersTitle(new PanelTitle(tr("Góp ý"), window))
    , offer(new AnswerOffer(window))
    , m_window(window)
{
    makeCentre(actions);
    outlineTitle->addTool(flatButton(actions.newArticle, outlineTitle));
    m_libraryDock = addDock(tr("Kho tin"), QStringLiteral("library"), library, libraryTitle);
    m_issuesDock = addDock(tr("Số báo"), QStringLiteral("issues"), issuesWithButton(actions.newIssue), issuesTitle);
    m_outlineDock = addDock(tr("Mục và tin"), QStringLiteral("outline"), outline, outlineTitle);
    m_editorDock = addDock(tr("Sửa tin"), QStringLiteral("editor"), editor, editorTitle);
    m_preflightDock = addDock(tr("Soát lỗi"), QStringLiteral("preflight"), preflight, preflightTitle);
    m_answersDock = addDock(tr("Góp ý"), QStringLiteral("answers"), answers, answersTitle);
    QObject::connect(answers, &AnswerPanel::countTextChanged, answersTitle, &PanelTitle::setDetail);
    for (QWidget *tool : preflight->tools())
        preflightTitle->addTool(tool);
    QObject::connect(preflight, &PreflightPanel::countTextChanged, preflightTitle, &PanelTitle::setDetail);
    m_libraryDock->setMinimumWidth(200);
    m_outlineDock->setMinimumWidth(300);
    m_editorDock->setMinimumWidth(300);
    addToggles(actions);
    // The panel under the pages must not run under the editor.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks
                           | QMainWindow::GroupedDragging);
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
    rows->addWidget(offer);
    rows->addWidget(centre, 1);
    m_window->setCentralWidget(whole);
}

QDockWidget *Panels::addDock(const QString &name, const QString &id, QWidget *content, PanelTitle *title)
{
    auto *dock = new QDockWidget(name, m_window);
    dock->setObjectName(id);
    dock->setWidget(content);
    dock->setTitleBarWidget(title);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    const auto show = [this] { showTitles(); };
    QObject::connect(title, &PanelTitle::detailChanged, dock, show);
    QObject::connect(dock, &QDockWidget::visibilityChanged, dock, show, Qt::QueuedConnection);
    QObject::connect(dock, &QDockWidget::dockLocationChanged, dock, show, Qt::QueuedConnection);
    return dock;
}

/// A dock's own action is called as its tab, count and all; the menu has one that keeps its name.
void Panels::addToggles(Actions &actions)
{
    int key = Qt::Key_1;
    for (QDockWidget *dock :
         {m_libraryDock, m_issuesDock, m_outlineDock, m_editorDock, m_preflightDock, m_answersDock}) {
        QAction *own = dock->toggleViewAction();
        auto *toggle = new QAction(dock->windowTitle(), m_window);
        toggle->setCheckable(true);
        toggle->setChecked(own->isChecked());
        toggle->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key++)));
        QObject::connect(own, &QAction::toggled, toggle, &QAction::setChecked);
        QObject::connect(toggle, &QAction::triggered, dock, [dock, own, toggle] {
            // Behind another tab it comes to the front; only what one sees is hidden.
            if (!own->isChecked() || !dock->visibleRegion().isEmpty())
                own->trigger();
            dock->raise();
            toggle->setChecked(own->isChecked());
        });
        actions.panels->addAction(toggle);
    }
}

QWidget *Panels::issuesWithButton(QAction *newIssue) const
{
    auto *part = new QWidget(m_window);
    auto *button = flatButton(newIssue, part);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(issues, 1);
    column->addWidget(button, 0, Qt::AlignHCenter);
    return part;
}

void Panels::showTitles()
{
    const std::pair<QDockWidget *, PanelTitle *> docks[] = {
        {m_libraryDock, libraryTitle}, {m_issuesDock, issuesTitle},       {m_outlineDock, outlineTitle},
        {m_editorDock, editorTitle},   {m_preflightDock, preflightTitle}, {m_answersDock, answersTitle}};
    const QStringList names = {tr("Kho tin"), tr("Số báo"),   tr("Mục và tin"),
                               tr("Sửa tin"), tr("Soát lỗi"), tr("Góp ý")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto [dock, title] = docks[i];
        const bool tabbed = std::ranges::any_of(m_window->tabifiedDockWidgets(dock), [](const QDockWidget *beside) {
            return beside->toggleViewAction()->isChecked();
        });
        title->setFolded(tabbed);
        const bool counts = tabbed && !title->detail().isEmpty();
        dock->setWindowTitle(counts ? names.at(i) + QStringLiteral(" · ") + title->detail() : names.at(i));
    }
}

void Panels::save(Settings &settings) const
{
    settings.setValue(stateKey, m_window->saveState(panelSet));
}

void Panels::restore(const Settings &settings)
{
    if (m_window->restoreState(settings.value(stateKey).toByteArray(), panelSet))
        return;
    setVisible(true);
    arrange();
}

void Panels::arrange()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    m_window->splitDockWidget(m_libraryDock, m_outlineDock, Qt::Horizontal);
    m_window->splitDockWidget(m_outlineDock, m_editorDock, Qt::Vertical);
    const int width = m_window->width();
    m_window->tabifyDockWidget(m_libraryDock, m_issuesDock);
    m_libraryDock->raise();
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_preflightDock);
    m_window->tabifyDockWidget(m_preflightDock, m_answersDock);
    m_preflightDock->raise();
    m_window->resizeDocks({m_libraryDock, m_outlineDock}, {qBound(210, width * 20 / 100, 340), width * 30 / 100},
                          Qt::Horizontal);
    const int height = m_window->height();
    m_window->resizeDocks({m_outlineDock, m_editorDock}, {height * 36 / 100, height * 54 / 100}, Qt::Vertical);
    m_window->resizeDocks({m_preflightDock}, {height * 20 / 100}, Qt::Vertical);
}

void Panels::setVisible(bool visible)
{
    for (QDockWidget *dock : {m_libraryDock, m_issuesDock, m_outlineDock, m_editorDock, m_preflightDock})
        dock->setVisible(visible);
    // Answers show themselves when there are some.
    m_answersDock->hide();
}

void Panels::showPreflight()
{
    m_preflightDock->show();
    m_preflightDock->raise();
}

void Panels::showAnswers()
{
    m_answersDock->show();
    m_answersDock->raise();
    // Room for some rows and the ways out of a conflict below them.
    const int wanted = m_window->height() * 45 / 100;
    if (m_answersDock->height() < wanted)
        m_window->resizeDocks({m_answersDock}, {wanted}, Qt::Vertical);
    answers->begin();
}

} // namespace DiemTin
