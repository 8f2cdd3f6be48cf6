// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between desk, review files and the panel of answers.

#include "app/reviewcontroller.h"

#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/ownpages.h"
#include "app/reviewopening.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/clock.h"
#include "models/desk/statuses.h"
#include "models/preflight/finding.h"
#include "views/article/articleeditor.h"
#include "views/review/answeroffer.h"
#include "views/review/answerpanel.h"
#include "views/review/reviewwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QUndoStack>

#include <chrono>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

constexpr auto Pause = 400ms;
const QString FolderKind = QStringLiteral("review");
const QString FolderKey = QStringLiteral("folder/review");

Result<SentReview> sendInThread(const Library &library, const IssueContent &content, const ReviewSending &sending,
                                const Clock &clock, const JobRunner::Progress &progress)
{
    const Result<OwnPages> own = ownPages(library, content);
    return own ? sendForReview(*own->library, content, own->proof, sending, clock, progress)
               : Result<SentReview>(own.error());
}

/// Takes the files in with a connection of its own; one that cannot be read does not keep the others back.
Result<ReviewController::Intake> receiveInThread(const Library &library, const QStringList &files,
                                                 const JobRunner::Progress &progress)
{
    const Result<std::unique_ptr<Library>> own = library.openAgain();
    if (!own)
        return own.error();
    ReviewController::Intake intake;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!progress(double(i) / double(files.size())))
            break; // what was taken in stays
        const Result<ReceivedReview> received = receiveReview(**own, files.at(i));
        if (!received) {
            intake.complaints.append(received.error().message);
            continue;
        }
        intake.review = received->review;
        intake.news = intake.news || received->fresh + received->newer > 0;
        intake.reviewers += received->reviewers;
    }
    intake.reviewers.removeDuplicates();
    return intake;
}

TextPart partOf(const FieldPlace &place)
{
    switch (place.field) {
    case ReviewField::Headline:
        return TextPart::Headline;
    case ReviewField::Date:
        return TextPart::Date;
    case ReviewField::Source:
        return TextPart::Source;
    case ReviewField::Url:
        return TextPart::Address;
    case ReviewField::Body:
        return TextPart::Body;
    case ReviewField::Caption:
        break;
    }
    return TextPart::Caption;
}

} // namespace

ReviewController::ReviewController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ReviewController::refresh);
    connect(&parts.workspace, &Workspace::libraryOpened, this, &ReviewController::attach);
    connect(&parts.workspace, &Workspace::issueOpened, this, &ReviewController::showNewest);
    connect(&parts.offer, &AnswerOffer::takeWanted, this, [this](const QString &path) { receive({path}); });
    connect(&parts.offer, &AnswerOffer::readWanted, this, &ReviewController::read);
    connectPanel();
}

void ReviewController::connectPanel()
{
    const AnswerPanel *panel = &m_parts.panel;
    connect(panel, &AnswerPanel::acceptWanted, this, &ReviewController::accept);
    connect(panel, &AnswerPanel::rejectWanted, this, &ReviewController::reject);
    connect(panel, &AnswerPanel::settleWanted, this, &ReviewController::settle);
    connect(panel, &AnswerPanel::placeWanted, this, &ReviewController::show);
    connect(panel, &AnswerPanel::acceptAllWanted, this, [this](const QUuid &article, const QString &reviewer) {
        decideAll(article, reviewer, allAccepted, tr("Nhận góp ý"));
    });
    connect(panel, &AnswerPanel::rejectAllWanted, this, [this](const QUuid &article, const QString &reviewer) {
        decideAll(article, reviewer, allRejected, tr("Bỏ góp ý"));
    });
    connect(panel, &AnswerPanel::reviewChosen, this, [this](const QUuid &review) {
        m_review = review;
        refresh();
    });
}

void ReviewController::attach()
{
    const Desk *desk = m_parts.workspace.desk();
    connect(desk, &Desk::reviewChanged, this, [this](const QUuid &review) {
        if (review == m_review)
            refresh();
    });
    connect(desk, &Desk::contentChanged, this, [this] {
        if (!m_state.reviewers.isEmpty())
            m_pause.start();
    });
    connect(desk, &Desk::saved, this, [this] {
        if (m_statuses.size() < m_state.articles.size())
            m_pause.start(); // who gave a status is in the file now
    });
}

void ReviewController::detach()
{
    m_pause.stop();
    m_review = QUuid();
    m_input = {};
    m_state = {};
    m_statuses = {};
    m_parts.panel.showAnswers({}, {});
}

/// Of the sendings of the open issue the newest that somebody answered, else the newest.
void ReviewController::showNewest()
{
    m_review = QUuid();
    if (m_parts.workspace.hasIssue()) {
        Desk &desk = *m_parts.workspace.desk();
        const ReviewStore store(desk.library());
        const Result<QList<SentReview>> reviews = store.list(desk.content().issue.id);
        for (const SentReview &review : reviews ? *reviews : QList<SentReview>()) {
            if (m_review.isNull())
                m_review = review.id;
            if (const auto answers = store.answers(review.id); answers && !answers->isEmpty()) {
                m_review = review.id;
                break;
            }
        }
    }
    refresh();
}

void ReviewController::refresh()
{
    m_pause.stop();
    m_input = {};
    m_state = {};
    if (!m_parts.workspace.hasIssue()) {
        m_parts.panel.showAnswers({}, {});
        return;
    }
    Desk &desk = *m_parts.workspace.desk();
    const Result<QList<SentReview>> reviews = ReviewStore(desk.library()).list(desk.content().issue.id);
    QHash<QUuid, Article> now;
    if (!m_review.isNull()) {
        const Result<ReviewInput> input = reviewInput(desk.library(), m_review);
        if (!input) {
            Q_EMIT failed(input.error().message);
            return;
        }
        m_input = *input;
        now = articlesNow();
        m_state = reviewState(m_input, now, order());
    }
    const auto publications = ReviewStore(desk.library()).publications(desk.content().issue.id);
    m_parts.panel.showAnswers(reviews ? *reviews : QList<SentReview>(),
                              {.state = m_state,
                               .now = now,
                               .decisions = m_input.decisions,
                               .statuses = statusesOf(now),
                               .publications = publications ? *publications : QList<Publication>()});
}

/// Read from the file only where an article has another status than when it was read last.
QHash<QUuid, StatusChange> ReviewController::statusesOf(const QHash<QUuid, Article> &articles)
{
    QHash<QUuid, StatusChange> statuses;
    for (const ReviewedArticle &reviewed : std::as_const(m_state.articles)) {
        const ArticleStatus status = articles.value(reviewed.article).status;
        if (const auto known = m_statuses.constFind(reviewed.article);
            known != m_statuses.cend() && known->status == status) {
            statuses.insert(reviewed.article, *known);
            continue;
        }
        const auto history = statusHistory(m_parts.workspace.desk()->library(), reviewed.article);
        if (history && !history->isEmpty() && history->constFirst().status == status)
            statuses.insert(reviewed.article, history->constFirst());
    }
    m_statuses = statuses;
    return statuses;
}

/// Those that were sent, as they are on the desk.
QHash<QUuid, Article> ReviewController::articlesNow() const
{
    QHash<QUuid, Article> now;
    for (const Article &sent : m_input.sent) {
        const Result<Article> article = m_parts.workspace.desk()->article(sent.id);
        now.insert(sent.id, article ? *article : sent);
    }
    return now;
}

QList<QUuid> ReviewController::order() const
{
    QList<QUuid> order = m_parts.workspace.outline()->articlesInOrder();
    for (const Article &sent : m_input.sent) {
        if (!order.contains(sent.id))
            order.append(sent.id);
    }
    return order;
}

void ReviewController::send()
{
    if (!m_parts.workspace.hasIssue() || m_parts.jobs.isBusy())
        return;
    Desk &desk = *m_parts.workspace.desk();
    const IssueNumber number = desk.content().issue.number;
    const QString folder =
        m_parts.settings.value(FolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const std::optional<ReviewSending> sending = m_parts.dialogs.reviewSending(
        m_parts.window,
        QDir(folder).filePath(tr("Duyệt số %1-%2").arg(number.number).arg(number.year) + QStringLiteral(".diemtin")));
    if (!sending)
        return;
    if (const Result<void> written = desk.saveNow(); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    m_parts.settings.setFolder(FolderKind, QFileInfo(sending->file).absolutePath());
    m_parts.jobs.run<SentReview>(
        tr("Đang tạo %1…").arg(QFileInfo(sending->file).fileName()), this,
        [library = &desk.library(), clock = &m_parts.workspace.clock(), sending = *sending, content = desk.content()](
            const JobRunner::Progress &progress) { return sendInThread(*library, content, sending, *clock, progress); },
        [this, file = sending->file](const Result<SentReview> &result) {
            if (result) {
                markInReview();
                m_review = result->id;
                refresh();
                Q_EMIT sent(tr("Đã tạo tệp duyệt. Gửi tệp này cho người duyệt."), file);
            } else if (result.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(result.error().message);
            }
        });
}

void ReviewController::markInReview()
{
    Desk &desk = *m_parts.workspace.desk();
    QHash<QUuid, ArticleStatus> statuses;
    for (const Article &article : desk.content().articles)
        statuses.insert(article.id, inReview(article).status);
    changeStatuses(desk, statuses, tr("Gửi duyệt"));
}

bool ReviewController::canHoldAnswers(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("diemtin") || suffix == QLatin1String("pdf");
}

void ReviewController::chooseAndReceive()
{
    receive(m_parts.dialogs.answersToReceive(m_parts.window, m_parts.settings.folder(FolderKind)));
}

void ReviewController::receive(const QStringList &files)
{
    if (files.isEmpty() || !m_parts.workspace.isWritable())
        return;
    if (m_parts.jobs.isBusy()) {
        Q_EMIT failed(tr("Hãy đợi việc đang làm xong rồi nhận góp ý."));
        return;
    }
    m_parts.settings.setFolder(FolderKind, QFileInfo(files.constFirst()).absolutePath());
    Desk *desk = m_parts.workspace.desk();
    m_parts.jobs.run<Intake>(
        tr("Đang nhận góp ý…"), this,
        [library = &desk->library(), files](const JobRunner::Progress &progress) {
            return receiveInThread(*library, files, progress);
        },
        [this, desk = QPointer(desk)](const Result<Intake> &intake) {
            if (!intake && intake.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(intake.error().message);
            else if (intake && desk)
                take(*intake);
        });
}

/// Shows what came in; the files that gave nothing are told too.
void ReviewController::take(const Intake &intake)
{
    if (!intake.complaints.isEmpty())
        Q_EMIT failed(intake.complaints.join(u'\n'));
    if (!intake.review)
        return;
    showIssueOf(*intake.review);
    if (intake.news)
        takeVerdicts();
    const QString names = intake.reviewers.join(QStringLiteral(", "));
    Q_EMIT finished(names.isEmpty()   ? tr("Tệp chưa có góp ý nào.")
                        : intake.news ? tr("Đã nhận góp ý của %1.").arg(names)
                                      : tr("Góp ý của %1 đã được nhận từ trước.").arg(names));
    if (!names.isEmpty())
        Q_EMIT answersArrived();
}

void ReviewController::showIssueOf(const SentReview &review)
{
    if (m_parts.workspace.desk()->content().issue.id != review.issue) {
        if (const Result<void> opened = m_parts.workspace.openIssue(review.issue); !opened)
            Q_EMIT failed(opened.error().message);
    }
    m_review = review.id;
    refresh();
}

/// The articles' statuses follow the reviewers' verdicts, as one undo step.
void ReviewController::takeVerdicts()
{
    Desk &desk = *m_parts.workspace.desk();
    QHash<QUuid, ArticleStatus> statuses;
    for (const ReviewedArticle &reviewed : std::as_const(m_state.articles)) {
        if (const Result<Article> article = desk.article(reviewed.article))
            statuses.insert(article->id, statusAfterReview(article->status, reviewed));
    }
    changeStatuses(desk, statuses, tr("Nhận kết quả duyệt"));
}

void ReviewController::open(const QString &path)
{
    const std::optional<QUuid> review = reviewOfFileAt(path);
    const Desk *desk = m_parts.workspace.desk();
    if (review && desk != nullptr && m_parts.workspace.isWritable()
        && ReviewStore(m_parts.workspace.desk()->library()).find(*review))
        m_parts.offer.offer(path);
    else
        read(path);
}

void ReviewController::read(const QString &path)
{
    std::unique_ptr<ReviewWindow> window =
        makeReviewWindow(m_parts.workspace.clock(), m_parts.settings, m_parts.dialogs, m_parts.window);
    if (const Result<void> opened = window->open(path); !opened) {
        Q_EMIT failed(opened.error().message);
        return;
    }
    window->setAttribute(Qt::WA_DeleteOnClose);
    window.release()->show();
}

void ReviewController::show(const AnswerRow &row, bool work)
{
    if (row.article.isNull() || m_showing)
        return;
    const QScopedValueRollback showing(m_showing, true);
    Q_EMIT articleWanted(row.article);
    if (row.kind == AnswerRow::Kind::Article)
        return;
    m_parts.editor.select({.placement = {},
                           .article = row.article,
                           .part = partOf(row.place),
                           .index = row.place.photo,
                           .start = row.start,
                           .length = row.length});
    if (!work)
        m_parts.panel.setFocus();
}

Decider ReviewController::decider() const
{
    return {.who = m_parts.workspace.desk()->library().author(), .when = m_parts.workspace.clock().now()};
}

void ReviewController::apply(const DecidedArticle &decided, const QString &undoText)
{
    m_parts.workspace.desk()->changeReviewed(m_review, decided, undoText);
}

void ReviewController::accept(const QUuid &article, const QString &suggestion)
{
    if (const Result<Article> now = m_parts.workspace.desk()->article(article))
        apply(accepted(m_input, *now, suggestion, decider()), tr("Nhận góp ý"));
}

void ReviewController::reject(const QUuid &article, const QStringList &suggestions)
{
    const Result<Article> now = m_parts.workspace.desk()->article(article);
    if (!now)
        return;
    ReviewInput input = m_input;
    DecidedArticle decided{.article = *now, .decisions = input.decisions};
    for (const QString &suggestion : suggestions) {
        decided = rejected(input, *now, suggestion, decider());
        input.decisions = decided.decisions;
    }
    apply(decided, tr("Bỏ góp ý"));
}

void ReviewController::settle(const QString &comment, bool done)
{
    // A decision goes with an article; one on a comment leaves it as it is.
    const Result<Article> any = m_parts.workspace.desk()->article(m_input.sent.begin().key());
    if (!any)
        return;
    DecidedArticle decided{.article = *any, .decisions = m_input.decisions};
    const Decider by = decider();
    if (done)
        decided.decisions.insert(comment,
                                 {.item = comment, .choice = ReviewChoice::Done, .who = by.who, .when = by.when});
    else
        decided.decisions.remove(comment);
    apply(decided, done ? tr("Đánh dấu nhận xét đã xong") : tr("Đánh dấu nhận xét chưa xong"));
}

void ReviewController::decideAll(const QUuid &article, const QString &reviewer, Deciding decide,
                                 const QString &undoText)
{
    Desk &desk = *m_parts.workspace.desk();
    const QList<QUuid> articles = article.isNull() ? order() : QList<QUuid>{article};
    ReviewInput input = m_input;
    QList<DecidedArticle> all;
    for (const QUuid &id : articles) {
        const Result<Article> now = desk.article(id);
        if (!now || !input.sent.contains(id))
            continue;
        const DecidedArticle decided = decide(input, *now, reviewer, decider());
        if (decided.article != *now || decided.decisions != input.decisions)
            all.append(decided);
        input.decisions = decided.decisions;
    }
    if (all.isEmpty())
        return;
    desk.undoStack()->beginMacro(undoText);
    for (const DecidedArticle &decided : std::as_const(all))
        apply(decided, undoText);
    desk.undoStack()->endMacro();
}

} // namespace DiemTin
