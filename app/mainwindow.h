// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: the frame that holds panels and controllers together, and nothing more.

#pragma once

#include "models/base/result.h"

#include <QMainWindow>

#include <memory>

namespace DiemTin {

class Actions;
class ArticleController;
class ClipController;
class Clock;
class Dialogs;
class ExportController;
enum class ExportPurpose;
class HistoryController;
class ImportController;
class IssueController;
class IssueDisplay;
class JobRunner;
class LibraryController;
class LibraryPanelController;
class NetworkController;
class Panels;
class PictureController;
class PhotoController;
class PreferencesController;
class PreflightController;
class RevisionController;
class SafetyController;
class ReviewController;
class Settings;
class StatusLine;
class ToolBar;
class ViewController;
class Workspace;

/// The window. Its fonts must be loaded before (loadFonts()).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What a test may replace.
    struct Surroundings
    {
        std::unique_ptr<Settings> settings;
        std::unique_ptr<Dialogs> dialogs;
    };

    /// With the settings and dialogs of the person at the machine. `clock` must outlive the window.
    explicit MainWindow(const Clock &clock, QWidget *parent = nullptr);
    MainWindow(const Clock &clock, Surroundings surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the whole screen where no earlier visit left another size. Before openLibrary() and show().
    void useScreenAtFirst();
    /// Opens a library and shows its last open, else newest, issue. Errors: those of Workspace::openLibrary().
    [[nodiscard]] Result<void> openLibrary(const QString &path);
    /// Offers ways out where a library could not be opened and there are some; false where there are none.
    bool offersRescue(const QString &path, const Error &error);
    /// Imports texts as if they were dropped on the window.
    void importFiles(const QStringList &files);
    /// Opens a review file: offers to take its answers in, or shows it to be read.
    void openReviewFile(const QString &path);
    /// Shows an article of the open issue in outline, editor and pages.
    void showArticle(const QUuid &article);

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] Panels &panels() const { return *m_panels; }
    [[nodiscard]] Actions &actionList() const { return *m_actions; }
    [[nodiscard]] JobRunner &jobs() const { return *m_jobs; }
    [[nodiscard]] SafetyController &safety() const { return *m_safety; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }

Q_SIGNALS:
    /// A new window, which will speak the language chosen, shall take the place of this one.
    void replacementWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectWorkspace();
    void connectPanels();
    void connectActions();
    void connectControllers();
    void attachDesk();
    void detachDesk();
    void updateActions();
    void complain(const QString &sentence);
    void saveView();
    void exportPdf(ExportPurpose purpose);
    void sendForReview();

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<JobRunner> m_jobs;
    Actions *m_actions;
    PreferencesController *m_preferences;
    std::unique_ptr<Panels> m_panels;
    StatusLine *m_status;
    ToolBar *m_toolBar;
    ViewController *m_view;
    PictureController *m_pictures;
    LibraryController *m_libraries;
    ArticleController *m_articles;
    IssueController *m_issues;
    HistoryController *m_history;
    PhotoController *m_photos;
    ClipController *m_clips;
    LibraryPanelController *m_shelf;
    IssueDisplay *m_display;
    ImportController *m_imports;
    ExportController *m_exports;
    PreflightController *m_preflight;
    RevisionController *m_revisions;
    SafetyController *m_safety;
    NetworkController *m_network;
    ReviewController *m_reviews;
};

} // namespace DiemTin
