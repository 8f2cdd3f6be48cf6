// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Panels: the parts of the window and how they stand around the pages.

#pragma once

#include "views/shared/screenpictures.h"

#include <QCoreApplication>
#include <QDockWidget>

class QMainWindow;
class QStackedWidget;

namespace DiemTin {

class Actions;
class AnswerOffer;
class AnswerPanel;
class ArticleEditor;
class IssueList;
class IssueTree;
class LibraryPanel;
class MessageBar;
class PanelTitle;
class PreflightPanel;
class ProofView;
class Settings;
class WelcomePage;
class Workspace;

/// Makes the panels as docks that can be moved and hidden: library and issues left, outline over editor in the middle,
/// pages at the right over what preflight found. All widgets belong to the window.
class Panels
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Panels)

public:
    Panels(QMainWindow *window, Workspace &workspace, Actions &actions);

    /// Puts every panel where it was at first.
    void arrange();
    /// Keeps the arrangement, and puts the panels so again. Where none was kept, or one of another set of panels, they
    /// stand as at first.
    void save(Settings &settings) const;
    void restore(const Settings &settings);
    /// Shows or hides the panels together; the welcome page stands alone without a library.
    void setVisible(bool visible);
    /// Brings the list of findings to the front.
    void showPreflight();
    /// Brings the answers to a review to the front.
    void showAnswers();

    ScreenPictures pictures;
    MessageBar *messages;
    QStackedWidget *centre; ///< welcome page or pages
    WelcomePage *welcome;
    ProofView *pages;
    LibraryPanel *library;
    IssueList *issues;
    IssueTree *outline;
    ArticleEditor *editor;
    PanelTitle *libraryTitle;
    PanelTitle *issuesTitle;
    PanelTitle *outlineTitle;
    PanelTitle *editorTitle;
    PreflightPanel *preflight;
    PanelTitle *preflightTitle;
    AnswerPanel *answers;
    PanelTitle *answersTitle;
    AnswerOffer *offer; ///< above the pages

private:
    QDockWidget *addDock(const QString &name, const QString &id, QWidget *content, PanelTitle *title);
    void makeCentre(Actions &actions);
    void addToggles(Actions &actions);
    [[nodiscard]] QWidget *issuesWithButton(QAction *newIssue) const;
    void showTitles();

    QMainWindow *m_window;
    QDockWidget *m_libraryDock;
    QDockWidget *m_issuesDock;
    QDockWidget *m_outlineDock;
    QDockWidget *m_editorDock;
    QDockWidget *m_preflightDock;
    QDockWidget *m_answersDock;
};

} // namespace DiemTin
