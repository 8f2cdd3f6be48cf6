// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the parts of the reviewer's window together.

#include "views/review/reviewwindow.h"

#include "models/base/clock.h"
#include "models/base/filewriting.h"
#include "models/store/library.h"
#include "models/store/librarycopy.h"
#include "views/article/textplace.h"
#include "views/proof/proofview.h"
#include "views/review/articlereview.h"
#include "views/review/issuereview.h"
#include "views/review/namebar.h"
#include "views/review/reviewactions.h"
#include "views/review/reviewfile.h"
#include "views/review/reviewlist.h"
#include "views/review/suggestingedit.h"
#include "views/review/verdictmark.h"
#include "views/shared/messagebar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace DiemTin {

namespace {

const QString NameKey = QStringLiteral("review/name");
const QString GeometryKey = QStringLiteral("review/geometry");
const QString SplitterKey = QStringLiteral("review/splitter");

QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), QString(action->text()).remove(u'&'), parent);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(button->text(), keys));
    button->setCheckable(action->isCheckable());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

/// Copies a review file under a name that may be taken, with what whoever has it open has not yet written back into it.
Result<void> copyInto(const QString &file, const QString &path)
{
    const QString fresh = freeCopyPath(path, QFileInfo(path).absolutePath());
    if (const Result<void> copied = copyLibrary(file, fresh, [](double) { return true; }); !copied)
        return copied;
    const Result<void> placed = replaceFile(fresh, path);
    if (!placed)
        QFile::remove(fresh);
    return placed;
}

/// Runs the slot of this name of the field with the keyboard, if it has one.
void runInField(const char *slot)
{
    QWidget *field = QApplication::focusWidget();
    if (field != nullptr && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
}

} // namespace

ReviewWindow::ReviewWindow(const Clock &clock, Surroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_surroundings(std::move(surroundings))
    , m_actions(new ReviewActions(this))
    , m_messages(new MessageBar(this))
    , m_copy(new QPushButton(tr("Lưu một bản để góp ý…"), this))
    , m_name(new NameBar(this))
    , m_splitter(new QSplitter(this))
    , m_list(new ReviewList(this))
    , m_pages(new ProofView(m_pictures, this))
    , m_right(new QStackedWidget(this))
    , m_issue(new IssueReview(this))
    , m_article(new ArticleReview(this))
    , m_verdicts(new QWidget(this))
    , m_who(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_next(new QLabel(this))
{
    setWindowIcon(QIcon::fromTheme(QStringLiteral("diemtin")));
    resize(1366, 720);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(makeRight());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({290, 540, 536});
    m_copy->setObjectName(QStringLiteral("saveCopy"));
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto *copyRow = new QHBoxLayout;
    copyRow->setContentsMargins(12, 0, 12, 0);
    copyRow->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addLayout(copyRow);
    column->addWidget(m_name);
    column->addWidget(m_splitter, 1);
    column->addWidget(makeFoot());
    setCentralWidget(whole);
    m_copy->hide();
    connectActions();
    connectParts();
    restoreGeometry(m_surroundings.recall(GeometryKey).toByteArray());
    m_splitter->restoreState(m_surroundings.recall(SplitterKey).toByteArray());
}

ReviewWindow::~ReviewWindow()
{
    m_article->setFile(nullptr);
    m_issue->setFile(nullptr);
    m_list->setFile(nullptr);
    m_pictures.setLibrary(nullptr);
}

QWidget *ReviewWindow::makeRight()
{
    auto *row = new QHBoxLayout(m_verdicts);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(6);
    for (QAction *action : {m_actions->approve, m_actions->needsWork, m_actions->comment})
        row->addWidget(buttonOf(action, m_verdicts));
    row->addStretch();
    for (QAction *action : {m_actions->previousArticle, m_actions->nextArticle})
        row->addWidget(buttonOf(action, m_verdicts));
    m_verdicts->setObjectName(QStringLiteral("panelTitle"));
    m_verdicts->setAttribute(Qt::WA_StyledBackground);
    m_right->addWidget(m_issue);
    m_right->addWidget(m_article);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdicts);
    column->addWidget(m_right, 1);
    m_right->setMinimumWidth(420); // the buttons above may need more
    return part;
}

QWidget *ReviewWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("reviewFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(14);
    for (QLabel *label : {m_who, m_saved, m_next})
        label->setTextFormat(Qt::PlainText);
    m_who->setObjectName(QStringLiteral("quiet"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_next->setObjectName(QStringLiteral("whatNext"));
    row->addWidget(m_who);
    row->addWidget(m_saved);
    row->addStretch();
    row->addWidget(m_next);
    for (QAction *action : {m_actions->showFile, m_actions->savePdf}) {
        auto *button = new QPushButton(QString(action->text()).remove(u'&'), foot);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    return foot;
}

void ReviewWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &ReviewWindow::openWanted);
    connect(m_actions->savePdf, &QAction::triggered, this, &ReviewWindow::savePdf);
    connect(m_actions->saveCopy, &QAction::triggered, this, &ReviewWindow::saveCopy);
    connect(m_copy, &QPushButton::clicked, this, &ReviewWindow::saveCopy);
    connect(m_actions->changeName, &QAction::triggered, this,
            [this] { m_name->ask(m_file->reviewer(), NameBar::Asked::Again); });
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->showFile, &QAction::triggered, this, [this] {
        commitPending();
        if (const Result<void> written = m_file->saveNow(); !written)
            complain(written.error().message);
        m_surroundings.showInFolder(m_file->path());
    });
    connect(m_actions->undo, &QAction::triggered, this, [] { runInField("undo"); });
    connect(m_actions->redo, &QAction::triggered, this, [] { runInField("redo"); });
    connect(m_actions->comment, &QAction::triggered, this,
            [this] { m_list->current().isNull() ? m_issue->beginComment() : m_article->beginComment(); });
    for (QAction *verdict : {m_actions->approve, m_actions->needsWork})
        connect(verdict, &QAction::triggered, this, [this, verdict] { giveVerdict(verdict); });
    connect(m_actions->previousArticle, &QAction::triggered, m_list, [this] { m_list->step(-1); });
    connect(m_actions->nextArticle, &QAction::triggered, m_list, [this] { m_list->step(1); });
    connect(m_actions->zoomIn, &QAction::triggered, m_pages, &ProofView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_pages, &ProofView::zoomOut);
    connect(m_actions->fitWidth, &QAction::triggered, m_pages, [this] { m_pages->setZoomMode(ZoomMode::FitWidth); });
    connect(m_actions->fitPage, &QAction::triggered, m_pages, [this] { m_pages->setZoomMode(ZoomMode::FitPage); });
}

void ReviewWindow::connectParts()
{
    connect(m_list, &ReviewList::chosen, this, &ReviewWindow::showArticle);
    connect(m_pages, &ProofView::placeClicked, this, &ReviewWindow::showHit);
    connect(m_article, &ArticleReview::cursorMoved, this, &ReviewWindow::followCursor);
    connect(m_name, &NameBar::named, this, &ReviewWindow::setReviewer);
    connect(m_name, &NameBar::corrected, this, [this](const QString &name) {
        m_surroundings.remember(NameKey, name);
        m_file->renameReviewer(name);
    });
}

Result<void> ReviewWindow::open(const QString &path)
{
    commitPending();
    Result<std::unique_ptr<ReviewFile>> opened = ReviewFile::open(path, m_clock);
    if (!opened)
        return opened.error();
    m_article->setFile(nullptr);
    m_issue->setFile(nullptr);
    m_list->setFile(nullptr);
    m_pictures.setLibrary(nullptr);
    m_file = std::move(opened).value();
    attach();
    return {};
}

void ReviewWindow::attach()
{
    connect(m_file.get(), &ReviewFile::answerChanged, this, &ReviewWindow::showState);
    connect(m_file.get(), &ReviewFile::reviewerChanged, this, &ReviewWindow::showState);
    connect(m_file.get(), &ReviewFile::saved, this, [this](const QDateTime &when) {
        m_saved->setText(tr("Đã lưu lúc %1").arg(QLocale().toString(when.toLocalTime(), QStringLiteral("HH:mm:ss"))));
        m_messages->clear(QStringLiteral("saving"));
    });
    connect(m_file.get(), &ReviewFile::savingFailed, this, [this](const QString &sentence) {
        m_saved->setText(tr("Chưa lưu"));
        m_messages->showMessage(QStringLiteral("saving"), sentence);
    });
    m_pictures.setLibrary(&m_file->library());
    m_pages->setProof(m_file->proof());
    m_issue->setFile(m_file.get());
    m_article->setFile(m_file.get());
    m_list->setFile(m_file.get());
    m_list->setCurrent({});
    setWindowTitle(tr("Duyệt số %1 – DiemTin").arg(m_file->content().issue.number.toString()));
    m_saved->clear();
    m_messages->clear(QStringLiteral("readonly"));
    const QString readOnly = m_file->readOnlyReason();
    if (!readOnly.isEmpty())
        m_messages->showMessage(QStringLiteral("readonly"), readOnly);
    m_copy->setVisible(!readOnly.isEmpty());
    m_name->hide();
    if (readOnly.isEmpty())
        askForName();
    showState();
}

void ReviewWindow::askForName()
{
    const QString known = m_surroundings.recall(NameKey).toString();
    if (known.isEmpty())
        m_name->ask({}, NameBar::Asked::First);
    else
        m_file->setReviewer(known);
}

void ReviewWindow::setReviewer(const QString &name)
{
    commitPending();
    m_surroundings.remember(NameKey, name);
    m_file->setReviewer(name);
    m_list->setFocus();
}

void ReviewWindow::showArticle(const QUuid &article)
{
    commitPending();
    m_right->setCurrentWidget(article.isNull() ? static_cast<QWidget *>(m_issue) : m_article);
    m_article->showArticle(article);
    m_pages->clearPlace();
    if (!article.isNull())
        m_pages->followArticle(article);
    showState();
}

void ReviewWindow::showHit(const PageHit &hit)
{
    m_list->setCurrent(hit.article);
    const QString body = m_file->sent(hit.article).body;
    if (hit.block >= 0)
        m_article->placeCursor({ReviewField::Body, 0}, markdownPosition(body, {hit.block, hit.position}));
    else if (hit.role == TextRole::Headline)
        m_article->placeCursor({ReviewField::Headline, 0}, hit.position);
}

void ReviewWindow::followCursor(const QUuid &article, const FieldPlace &place, qsizetype sent)
{
    const QString body = m_file->sent(article).body;
    const std::optional<BlockPlace> block = blockPlace(body, static_cast<int>(std::min(sent, body.size())));
    if (place.field == ReviewField::Headline)
        m_pages->followPlace(article, -1, static_cast<int>(sent));
    else if (place.field == ReviewField::Body && block)
        m_pages->followPlace(article, block->block, block->position);
    else
        m_pages->clearPlace();
}

/// Pressed again, the verdict is taken back.
void ReviewWindow::giveVerdict(QAction *action)
{
    const Verdict meant = action == m_actions->approve ? Verdict::Approved : Verdict::NeedsWork;
    m_file->setVerdict(m_article->article(), action->isChecked() ? meant : Verdict::None);
    showState();
}

void ReviewWindow::showState()
{
    if (!m_file)
        return;
    const QUuid article = m_list->current();
    const bool writable = !m_file->reviewer().isEmpty() && m_file->readOnlyReason().isEmpty();
    const Verdict verdict = m_file->verdict(article);
    for (QAction *action : {m_actions->approve, m_actions->needsWork})
        action->setEnabled(writable && !article.isNull());
    m_actions->comment->setEnabled(writable);
    m_actions->approve->setChecked(verdict == Verdict::Approved);
    m_actions->needsWork->setChecked(verdict == Verdict::NeedsWork);
    m_actions->changeName->setEnabled(writable);
    m_who->setText(writable ? tr("Người góp ý: %1").arg(m_file->reviewer()) : QString());
    const QList<QUuid> articles = m_list->articles();
    const auto given =
        std::ranges::count_if(articles, [this](const QUuid &id) { return m_file->verdict(id) != Verdict::None; });
    const QString send = tr("Xong thì gửi lại tệp này cho %1.").arg(m_file->review().sender);
    m_next->setText(given == 0 ? send : tr("Đã duyệt %1/%2 tin. %3").arg(given).arg(articles.size()).arg(send));
    m_next->setVisible(writable);
}

void ReviewWindow::saveCopy()
{
    const QFileInfo present(m_file->path());
    const QString proposed = present.completeBaseName() + QStringLiteral(".") + present.suffix();
    const QString path = m_surroundings.askForFile(this, proposed);
    if (path.isEmpty() || QFileInfo(path) == present)
        return;
    commitPending();
    if (const Result<void> written = m_file->saveNow(); !written)
        complain(written.error().message);
    if (const Result<void> copied = copyInto(m_file->path(), path); !copied) {
        complain(copied.error().message);
        return;
    }
    if (const Result<void> opened = open(path); !opened)
        complain(opened.error().message);
}

void ReviewWindow::savePdf()
{
    const Result<QByteArray> pdf = m_file->pdf();
    if (!pdf) {
        complain(pdf.error().message);
        return;
    }
    const QString path =
        m_surroundings.askForFile(this, QFileInfo(m_file->path()).completeBaseName() + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeFile(path, *pdf); !written)
        complain(written.error().message);
}

void ReviewWindow::complain(const QString &sentence)
{
    m_messages->showMessage(QStringLiteral("problem"), sentence);
}

void ReviewWindow::commitPending()
{
    m_article->commitPending();
    m_issue->commitPending();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    if (m_file) {
        commitPending();
        if (const Result<void> written = m_file->saveNow(); !written) {
            complain(written.error().message);
            event->ignore();
            return;
        }
    }
    m_surroundings.remember(GeometryKey, saveGeometry());
    m_surroundings.remember(SplitterKey, m_splitter->saveState());
    event->accept();
}

} // namespace DiemTin
