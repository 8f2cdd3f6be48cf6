// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame: makes the parts and passes messages between them.

#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/articlecontroller.h"
#include "app/clipcontroller.h"
#include "app/dialogs.h"
#include "app/exportcontroller.h"
#include "app/helpwindows.h"
#include "app/historycontroller.h"
#include "app/importcontroller.h"
#include "app/issuecontroller.h"
#include "app/issuedisplay.h"
#include "app/jobbar.h"
#include "app/jobrunner.h"
#include "app/librarycontroller.h"
#include "app/librarypanelcontroller.h"
#include "app/libraryupgrade.h"
#include "app/networkcontroller.h"
#include "app/panels.h"
#include "app/photocontroller.h"
#include "app/picturecontroller.h"
#include "app/preferencescontroller.h"
#include "app/preflightcontroller.h"
#include "app/reviewcontroller.h"
#include "app/revisioncontroller.h"
#include "app/safetycontroller.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/templatecontroller.h"
#include "app/toolbar.h"
#include "app/viewcontroller.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "views/article/articleeditor.h"
#include "views/article/bodyedit.h"
#include "views/article/spellingmarks.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuetree.h"
#include "views/library/librarypanel.h"
#include "views/proof/proofview.h"
#include "views/shared/messagebar.h"
#include "views/shared/paneltitle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace DiemTin {
namespace {

constexpr int messageMilliseconds = 6000;
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(const Clock &clock, QWidget *parent)
    : MainWindow(clock, {std::make_unique<Settings>(userSettings()), desktopDialogs()}, parent)
{ }

MainWindow::MainWindow(const Clock &clock, Surroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(std::move(surroundings.settings))
    , m_dialogs(std::move(surroundings.dialogs))
    , m_workspace(std::make_unique<Workspace>(clock, *m_settings))
    , m_jobs(std::make_unique<JobRunner>())
{
    setWindowIcon(QIcon::fromTheme(QStringLiteral("diemtin")));
    setAcceptDrops(true);
    resize(1440, 900);
    m_actions = new Actions(this);
    m_preferences = new PreferencesController({*m_workspace, *m_actions, *m_settings, this});
    m_panels = std::make_unique<Panels>(this, *m_workspace, *m_actions);
    m_view = new ViewController({*m_panels->pages, m_panels->pictures, *m_actions, *m_settings, this});
    m_pictures = new PictureController({*m_workspace, *m_panels->pages, *m_actions, *m_dialogs, *m_settings, this});
    m_status = new StatusLine(*m_jobs, *m_panels->pages, this);
    setStatusBar(m_status);
    m_actions->fillMenus(menuBar());
    m_toolBar = new ToolBar(*m_actions, this);
    addToolBar(m_toolBar);
    m_libraries = new LibraryController({*m_workspace, *m_actions, *m_dialogs, *m_settings, this});
    m_articles = new ArticleController({*m_workspace, *m_actions, *m_dialogs, *m_settings, *m_panels->outline, this});
    m_issues = new IssueController(
        {*m_workspace, *m_actions, *m_dialogs, *m_settings, *m_panels->issues, m_panels->pictures, this});
    new TemplateController({*m_workspace, *m_actions, *m_dialogs, *m_settings, this});
    m_history = new HistoryController(*m_actions, *m_panels->editor, this);
    m_photos = new PhotoController({*m_workspace, *m_dialogs, *m_jobs, *m_settings, m_panels->editor->media(), this});
    m_clips = new ClipController({*m_workspace, *m_articles, *m_photos, this});
    m_shelf = new LibraryPanelController({*m_workspace, *m_panels->library, *m_articles, *m_settings, this});
    m_display = new IssueDisplay({*m_workspace, *m_panels, *m_toolBar, *m_status, *m_articles, *m_settings, this});
    m_imports = new ImportController({*m_workspace, *m_dialogs, *m_settings, *m_jobs, this});
    m_exports = new ExportController({*m_workspace, *m_dialogs, *m_settings, *m_jobs, this});
    m_preflight = new PreflightController({*m_workspace, *m_panels->preflight, *m_panels->editor, this});
    m_revisions = new RevisionController({*m_workspace, *m_actions, *m_panels->editor, *m_exports, this});
    m_safety = new SafetyController({*m_workspace, *m_actions, *m_dialogs, *m_settings, *m_jobs, this});
    m_network = new NetworkController(*m_jobs, this);
    m_reviews = new ReviewController({*m_workspace, *m_dialogs, *m_settings, *m_jobs, *m_panels->answers,
                                      *m_panels->offer, *m_panels->editor, this});
    m_workspace->setUpgrade([this, &clock](const QString &path) { return upgradeInThread(path, clock, this); });
    connectWorkspace();
    connectPanels();
    connectActions();
    connectControllers();
    restoreGeometry(m_settings->value(geometryKey).toByteArray());
    // Once more when the panels that were hidden have given up their room: with all of them the window is wider.
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
        restoreGeometry(m_settings->value(geometryKey).toByteArray());
    });
    detachDesk();
    updateActions();
}

MainWindow::~MainWindow()
{
    m_jobs->stop();
    m_workspace->closeLibrary();
}

Result<void> MainWindow::openLibrary(const QString &path)
{
    return m_workspace->openLibrary(path);
}

void MainWindow::useScreenAtFirst()
{
    if (m_settings->value(geometryKey).isValid())
        return;
    // The panels share out the width that there is when a library opens.
    resize(screen()->availableGeometry().size());
    setWindowState(windowState() | Qt::WindowMaximized);
}

bool MainWindow::offersRescue(const QString &path, const Error &error)
{
    return m_network->offersCopy(path) || m_safety->offersRescue(path, error);
}

void MainWindow::importFiles(const QStringList &files)
{
    m_imports->importFiles(files);
}

void MainWindow::openReviewFile(const QString &path)
{
    m_reviews->open(path);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::libraryClosing, this, &MainWindow::detachDesk);
    connect(m_workspace.get(), &Workspace::libraryOpened, this, &MainWindow::attachDesk);
    connect(m_workspace.get(), &Workspace::issueOpened, m_display, &IssueDisplay::showIssue);
    connect(m_workspace.get(), &Workspace::issueOpened, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::wordsChanged, m_display, &IssueDisplay::showWords);
    connect(m_workspace->issues(), &QAbstractItemModel::modelReset, this,
            [this] { m_panels->issuesTitle->setDetail(tr("%1 số").arg(m_workspace->issues()->issues().size())); });
}

void MainWindow::connectPanels()
{
    connect(m_panels->welcome, &WelcomePage::libraryChosen, this,
            [this](const QString &path) { m_libraries->open(path); });
    connect(m_panels->issues, &IssueList::issueChosen, this, [this](const QUuid &issue) {
        m_panels->editor->commitPending();
        m_libraries->openIssue(issue);
    });
    connect(m_panels->library, &LibraryPanel::countTextChanged, m_panels->libraryTitle, &PanelTitle::setDetail);
    connect(m_panels->editor, &ArticleEditor::articleShown, this, &MainWindow::showArticle);
    connect(m_panels->editor, &ArticleEditor::cursorMoved, m_panels->pages, &ProofView::followPlace);
    connect(m_panels->editor, &ArticleEditor::cursorLeft, m_panels->pages, &ProofView::clearPlace);
    connect(&m_panels->editor->body(), &BodyEdit::pasteRefused, this, &MainWindow::complain);
    connect(&m_panels->editor->spelling(), &SpellingMarks::failed, this, &MainWindow::complain);
    connect(m_panels->outline, &IssueTree::articleChosen, this, &MainWindow::showArticle);
    connect(m_panels->outline, &IssueTree::articleActivated, this, [this] { m_panels->editor->placeCursor(0, 0); });
    connect(m_panels->pages, &ProofView::placeClicked, this, [this](const PageHit &hit) {
        showArticle(hit.article);
        if (hit.block >= 0 || hit.role == TextRole::Headline)
            m_panels->editor->placeCursor(hit.block, hit.position);
    });
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool on) { on ? showFullScreen() : showNormal(); });
    ArticleEditor *editor = m_panels->editor;
    connect(m_actions->find, &QAction::triggered, editor, [editor] { editor->find(ArticleEditor::FindTask::Find); });
    connect(m_actions->replace, &QAction::triggered, editor,
            [editor] { editor->find(ArticleEditor::FindTask::Replace); });
    connect(m_actions->findInLibrary, &QAction::triggered, m_panels->library, &LibraryPanel::focusSearch);
    connect(m_actions->spelling, &QAction::toggled, &editor->spelling(), &SpellingMarks::setEnabled);
    connect(m_actions->addPhotos, &QAction::triggered, m_photos, &PhotoController::addPhotos);
    connect(m_actions->pasteAsArticle, &QAction::triggered, m_clips, qOverload<>(&ClipController::paste));
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcuts(menuBar(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectControllers()
{
    connect(m_actions->importTexts, &QAction::triggered, m_imports, &ImportController::chooseAndImport);
    connect(m_actions->exportPdf, &QAction::triggered, this, [this] { exportPdf(ExportPurpose::Read); });
    connect(m_actions->publish, &QAction::triggered, this, [this] { exportPdf(ExportPurpose::Publish); });
    connect(m_actions->print, &QAction::triggered, m_exports, &ExportController::print);
    connect(m_actions->printPreview, &QAction::triggered, m_exports, &ExportController::showPreview);
    connect(m_imports, &ImportController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_imports, &ImportController::failed, this, &MainWindow::complain);
    connect(m_imports, &ImportController::articleWanted, this, &MainWindow::showArticle);
    connect(m_exports, &ExportController::exported, m_status->jobs(), &JobBar::showFile);
    connect(m_exports, &ExportController::failed, this, &MainWindow::complain);
    connect(m_exports, &ExportController::articleWanted, this, &MainWindow::showArticle);
    connect(m_pictures, &PictureController::finished, m_status,
            [this](const QString &sentence) { m_status->showMessage(sentence, messageMilliseconds); });
    connect(m_pictures, &PictureController::failed, this, &MainWindow::complain);
    connect(m_preferences, &PreferencesController::languageChanged, this, &MainWindow::replacementWanted);
    connect(m_photos, &PhotoController::failed, this, &MainWindow::complain);
    connect(m_photos, &PhotoController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_clips, &ClipController::failed, this, &MainWindow::complain);
    connect(m_clips, &ClipController::articleWanted, this, [this](const QUuid &article) {
        showArticle(article);
        m_shelf->warnOfDuplicates(article);
    });
    connect(m_shelf, &LibraryPanelController::articleWanted, this, &MainWindow::showArticle);
    connect(m_shelf, &LibraryPanelController::failed, this, &MainWindow::complain);
    connect(m_imports, &ImportController::finished, m_panels->library, &LibraryPanel::refresh);
    connect(m_imports, &ImportController::finished, &m_panels->editor->spelling(), &SpellingMarks::libraryChanged);
    connect(m_libraries, &LibraryController::failed, this, &MainWindow::complain);
    connect(m_libraries, &LibraryController::notOpened, this, &MainWindow::offersRescue);
    connect(m_network, &NetworkController::copied, m_libraries,
            [this](const QString &path) { m_libraries->open(path); });
    connect(m_network, &NetworkController::failed, this, &MainWindow::complain);
    connect(m_network, &NetworkController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_safety, &SafetyController::failed, this, &MainWindow::complain);
    connect(m_safety, &SafetyController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_revisions, &RevisionController::failed, this, &MainWindow::complain);
    connect(m_revisions, &RevisionController::articleWanted, this, &MainWindow::showArticle);
    connect(m_display, &IssueDisplay::titleChanged, m_issues, &IssueController::updateActions);
    connect(m_issues, &IssueController::failed, this, &MainWindow::complain);
    connect(m_issues, &IssueController::deleted, this, [this](const QString &sentence) {
        m_panels->messages->showMessage(QStringLiteral("deleted"), sentence, m_actions->restoreIssue);
    });
    connect(m_issues, &IssueController::restored, m_panels->messages,
            [this] { m_panels->messages->clear(QStringLiteral("deleted")); });
    connect(m_actions->nextFinding, &QAction::triggered, m_preflight, [this] {
        m_panels->showPreflight();
        m_preflight->showNext();
    });
    connect(m_actions->sources, &QAction::triggered, m_panels->library, &LibraryPanel::sourcesRequested);
    connect(m_actions->houseStyle, &QAction::triggered, m_preflight, &PreflightController::showHouseStyle);
    connect(m_preflight, &PreflightController::failed, this, &MainWindow::complain);
    connect(m_preflight, &PreflightController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_preflight, &PreflightController::articleWanted, this, &MainWindow::showArticle);
    connect(m_preflight, &PreflightController::issueDetailsWanted, m_actions->issueProperties, &QAction::trigger);
    connect(m_preflight, &PreflightController::coverWanted, m_actions->issueCover, &QAction::trigger);
    connect(m_actions->sendForReview, &QAction::triggered, this, &MainWindow::sendForReview);
    connect(m_actions->receiveAnswers, &QAction::triggered, m_reviews, &ReviewController::chooseAndReceive);
    connect(m_libraries, &LibraryController::reviewFileChosen, m_reviews, &ReviewController::open);
    connect(m_reviews, &ReviewController::failed, this, &MainWindow::complain);
    connect(m_reviews, &ReviewController::finished, m_status->jobs(), &JobBar::showResult);
    connect(m_reviews, &ReviewController::sent, m_status->jobs(), &JobBar::showFile);
    connect(m_reviews, &ReviewController::articleWanted, this, &MainWindow::showArticle);
    connect(m_reviews, &ReviewController::answersArrived, this, [this] { m_panels->showAnswers(); });
    connect(m_articles, &ArticleController::failed, this, &MainWindow::complain);
    connect(m_articles, &ArticleController::articleWanted, this, &MainWindow::showArticle);
    connect(m_articles, &ArticleController::headlineWanted, this, [this](const QUuid &article) {
        showArticle(article);
        m_panels->editor->placeCursor(-1, 0);
    });
    connect(m_jobs.get(), &JobRunner::started, this, &MainWindow::updateActions);
    connect(m_jobs.get(), &JobRunner::finished, this, &MainWindow::updateActions);
}

void MainWindow::attachDesk()
{
    Desk *desk = m_workspace->desk();
    m_panels->pictures.setLibrary(&desk->library());
    m_panels->editor->setDesk(desk);
    m_history->setDesk(desk);
    m_display->attach();
    m_panels->messages->clear(QStringLiteral("problem"));
    connect(desk, &Desk::saved, this, [this](const QDateTime &when) {
        m_status->showSaved(when);
        m_panels->messages->clear(QStringLiteral("saving"));
    });
    connect(desk, &Desk::savingFailed, this, [this](const QString &sentence) {
        m_status->showUnsaved();
        m_panels->messages->showMessage(QStringLiteral("saving"), sentence);
    });
    if (!m_workspace->readOnlyReason().isEmpty())
        m_panels->messages->showMessage(QStringLiteral("readonly"), m_workspace->readOnlyReason(),
                                        m_safety->wayOutOfReading());
    const QFileInfo file(desk->library().path());
    setWindowTitle(tr("%1 – DiemTin").arg(file.completeBaseName()));
    m_panels->restore(*m_settings);
}

void MainWindow::detachDesk()
{
    m_jobs->stop();
    saveView();
    m_panels->editor->setDesk(nullptr);
    m_shelf->detach();
    m_preflight->detach();
    m_reviews->detach();
    m_history->setDesk(nullptr);
    m_panels->pictures.setLibrary(nullptr);
    m_panels->pages->setProof({});
    m_panels->messages->clear(QStringLiteral("readonly"));
    m_panels->messages->clear(QStringLiteral("saving"));
    m_panels->welcome->showNoLibrary(m_settings->recentLibraries());
    m_panels->centre->setCurrentIndex(0);
    m_panels->setVisible(false);
    m_status->showSaved({});
    m_status->showWords(0, 0);
    m_toolBar->setIssueTitle({});
    setWindowTitle(tr("DiemTin"));
    QMetaObject::invokeMethod(this, &MainWindow::updateActions, Qt::QueuedConnection);
}

void MainWindow::showArticle(const QUuid &article)
{
    m_display->showArticle(article);
}

void MainWindow::updateActions()
{
    const bool issue = m_workspace->hasIssue();
    m_actions->importTexts->setEnabled(m_workspace->isWritable());
    m_actions->pasteAsArticle->setEnabled(issue && m_workspace->isWritable());
    for (QAction *action : {m_actions->find, m_actions->replace, m_actions->findInLibrary, m_actions->sources,
                            m_actions->houseStyle, m_actions->templates})
        action->setEnabled(m_workspace->desk() != nullptr);
    m_actions->exportPdf->setEnabled(issue && !m_jobs->isBusy());
    for (QAction *action : {m_actions->sendForReview, m_actions->publish})
        action->setEnabled(issue && m_workspace->isWritable() && !m_jobs->isBusy());
    m_actions->receiveAnswers->setEnabled(m_workspace->isWritable() && !m_jobs->isBusy());
    m_actions->print->setEnabled(issue);
    m_actions->printPreview->setEnabled(issue);
    for (QAction *action : {m_actions->copyPages, m_actions->savePages, m_actions->readPages})
        action->setEnabled(issue);
    m_libraries->updateActions();
    m_issues->updateActions();
    m_articles->updateActions();
    m_revisions->updateActions();
    m_safety->updateActions();
}

void MainWindow::exportPdf(ExportPurpose purpose)
{
    m_panels->editor->commitPending();
    m_preflight->whenChecked([this, purpose] {
        if (const QString objection = m_preflight->objection(); !objection.isEmpty()) {
            m_panels->showPreflight();
            complain(objection);
            return;
        }
        m_panels->messages->clear(QStringLiteral("problem"));
        m_exports->exportPdf(purpose);
    });
}

void MainWindow::sendForReview()
{
    m_panels->editor->commitPending();
    m_reviews->send();
}

void MainWindow::complain(const QString &sentence)
{
    m_panels->messages->showMessage(QStringLiteral("problem"), sentence);
}

void MainWindow::saveView()
{
    if (m_workspace->desk() == nullptr)
        return;
    m_panels->save(*m_settings);
    m_display->savePlace();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_panels->editor->commitPending();
    if (m_workspace->desk() != nullptr) {
        if (const Result<void> written = m_workspace->desk()->saveNow(); !written) {
            complain(written.error().message);
            event->ignore();
            return;
        }
    }
    saveView();
    m_settings->setValue(geometryKey, saveGeometry());
    m_view->save();
    m_settings->sync();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workspace->isWritable() && !ImportController::filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList texts;
    QStringList answers;
    for (const QString &file : ImportController::filesOf(event->mimeData()))
        (ReviewController::canHoldAnswers(file) ? answers : texts).append(file);
    importFiles(texts);
    m_reviews->receive(answers);
    event->acceptProposedAction();
}

} // namespace DiemTin
