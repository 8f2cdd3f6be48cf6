// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between desk, checking thread and list.

#include "app/preflightcontroller.h"

#include "app/workspace.h"
#include "models/base/resources.h"
#include "models/desk/correcting.h"
#include "models/store/acceptancestore.h"
#include "models/store/issuestore.h"
#include "models/tables/findingmodel.h"
#include "views/article/articleeditor.h"
#include "views/article/spellingmarks.h"
#include "views/preflight/comparewindow.h"
#include "views/preflight/findinglist.h"
#include "views/preflight/housestyledialog.h"
#include "views/preflight/preflightpanel.h"

#include <QInputDialog>

#include <algorithm>
#include <chrono>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

constexpr auto Pause = 300ms;
constexpr auto FirstPause = 900ms; ///< after a library was opened

/// "II.3"
QString placeName(int section, qsizetype position)
{
    static const QStringList numerals = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                         QStringLiteral("IV")};
    return numerals.value(section, QString::number(section + 1)) + QLatin1Char('.') + QString::number(position + 1);
}

/// What the report says of pieces that are there twice, in the issue or in the library.
Findings duplicatesIn(const Findings &findings)
{
    static const QStringList rules = {QStringLiteral("duplicate-body"), QStringLiteral("duplicate-headline"),
                                      QStringLiteral("near-duplicate"), QStringLiteral("already-used-in-issue"),
                                      QStringLiteral("near-verbatim-of-old-article")};
    Findings duplicates;
    std::ranges::copy_if(findings, std::back_inserter(duplicates),
                         [](const Finding &finding) { return rules.contains(finding.rule); });
    return duplicates;
}

QStringList keys(const Findings &findings)
{
    QStringList result;
    std::ranges::transform(findings, std::back_inserter(result), acceptanceKey);
    return result;
}

} // namespace

PreflightController::PreflightController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    QHash<QString, QString> titles;
    for (const Rule *rule : allRules())
        titles.insert(rule->id(), rule->title());
    parts.panel.model()->setTitles(titles);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PreflightController::check);
    connect(&parts.workspace, &Workspace::libraryOpened, this, &PreflightController::attach);
    connect(&parts.workspace, &Workspace::issueOpened, this, &PreflightController::follow);
    connect(parts.workspace.issues(), &QAbstractItemModel::modelReset, this, &PreflightController::libraryChanged);
    const FindingList *list = parts.panel.list();
    connect(list, &FindingList::findingChosen, this, &PreflightController::jump);
    connect(list, &FindingList::fixRequested, this, &PreflightController::fix);
    connect(list, &FindingList::acceptanceRequested, this, &PreflightController::askWhy);
    connect(list, &FindingList::rejectionRequested, this, &PreflightController::reject);
    connect(list, &FindingList::comparisonRequested, this, &PreflightController::compare);
    connect(list, &FindingList::wordRequested, this, &PreflightController::addWord);
    connect(&parts.editor.spelling(), &SpellingMarks::wordsChanged, this, &PreflightController::lookAgain);
}

PreflightController::~PreflightController() = default;

void PreflightController::attach()
{
    Desk *desk = m_parts.workspace.desk();
    connect(desk, &Desk::contentChanged, this, &PreflightController::checkSoon);
    connect(desk, &Desk::proofChanged, this, &PreflightController::checkSoon);
}

void PreflightController::checkSoon()
{
    m_pause.start(m_service ? Pause : FirstPause);
}

void PreflightController::detach()
{
    m_pause.stop();
    m_afterCheck = {};
    m_service.reset();
    m_report = {};
    m_checked.reset();
    showReport();
    m_parts.panel.setCheck(PreflightPanel::Check::NoIssue);
}

/// Another issue is open, or none.
void PreflightController::follow()
{
    m_report = {};
    m_checked.reset();
    m_afterCheck = {};
    m_printed.clear();
    readAccepted();
    const bool open = m_parts.workspace.hasIssue();
    m_parts.panel.setCheck(open ? PreflightPanel::Check::Awaited : PreflightPanel::Check::NoIssue);
    showReport();
    if (!open)
        return;
    Desk &desk = *m_parts.workspace.desk();
    if (const auto printed = desk.library().issues().printedContents(desk.content().issue.id))
        m_printed = *printed;
    else
        Q_EMIT failed(printed.error().message);
    checkSoon();
}

void PreflightController::check()
{
    if (!m_parts.workspace.hasIssue())
        return;
    if (!m_service)
        startService();
    const Desk &desk = *m_parts.workspace.desk();
    m_checked = std::make_shared<const Proof>(desk.proof());
    m_service->check({desk.content(), m_printed, m_checked});
}

/// Reading lists and articles takes a core for a while, which the window needs more when it opens.
void PreflightController::startService()
{
    m_service = std::make_unique<PreflightService>(m_parts.workspace.desk()->library(), resourcePath({}));
    connect(m_service.get(), &PreflightService::checked, this, &PreflightController::take);
    connect(m_service.get(), &PreflightService::failed, this, &PreflightController::failed);
}

void PreflightController::take(const PreflightReport &report)
{
    // The answer to a question about an issue that has been closed since.
    if (!m_parts.workspace.hasIssue() || report.content.issue.id != m_parts.workspace.desk()->content().issue.id)
        return;
    const PreflightReport before = std::exchange(m_report, report);
    showReport();
    m_parts.panel.setCheck(PreflightPanel::Check::Done);
    if (before.content.issue.id == report.content.issue.id)
        tellDuplicates(before);
    if (isUpToDate() && m_afterCheck)
        std::exchange(m_afterCheck, {})();
}

/// Tells at once what has become a duplicate since the report before: by a paste, a drag from the library, an import,
/// typing.
void PreflightController::tellDuplicates(const PreflightReport &before)
{
    const QStringList known = keys(duplicatesIn(before.findings));
    Findings fresh = duplicatesIn(m_report.findings);
    fresh.removeIf([&](const Finding &finding) {
        const QString key = acceptanceKey(finding);
        return known.contains(key) || m_accepted.contains(key);
    });
    if (fresh.isEmpty())
        return;
    const Finding &first = fresh.constFirst();
    QString sentence =
        tr("Tin “%1”: %2").arg(m_report.content.articles.value(first.place.article).headline, first.message);
    if (fresh.size() > 1)
        sentence +=
            u' ' + tr("Còn %n chỗ trùng khác trong bảng Soát lỗi.", nullptr, static_cast<int>(fresh.size() - 1));
    Q_EMIT finished(sentence);
}

/// Imports and issues that come or go change what the open issue is compared with.
void PreflightController::libraryChanged()
{
    if (m_parts.workspace.hasIssue())
        checkSoon();
}

/// Whether the report is that of the text and of the pages that would be exported.
bool PreflightController::isUpToDate() const
{
    if (!m_parts.workspace.hasIssue() || !m_checked)
        return false;
    Desk &desk = *m_parts.workspace.desk();
    return m_report.content == desk.content() && m_checked->pages == desk.settledProof().pages;
}

void PreflightController::whenChecked(std::function<void()> run)
{
    if (isUpToDate()) {
        run();
        return;
    }
    m_afterCheck = std::move(run);
    m_pause.stop();
    check();
}

void PreflightController::showReport()
{
    m_parts.panel.model()->setFindings(m_report.findings, places(), m_accepted);
    Diagnostics marks;
    for (const Finding &finding : std::as_const(m_report.findings)) {
        if (finding.severity != Severity::Info && !m_parts.panel.model()->isAccepted(finding))
            marks.append({.id = finding.rule,
                          .severity = finding.severity,
                          .message = finding.message,
                          .excerpt = finding.excerpt,
                          .file = {},
                          .article = finding.place.article});
    }
    m_parts.workspace.outline()->setFindings(marks);
}

QHash<QUuid, QString> PreflightController::places() const
{
    QHash<QUuid, QString> names;
    const QList<Section> &sections = m_report.content.issue.sections;
    for (int section = 0; section < sections.size(); ++section) {
        const QList<Placement> &placements = sections[section].placements;
        for (qsizetype i = 0; i < placements.size(); ++i)
            names.insert(placements[i].id, placeName(section, i));
    }
    return names;
}

QString PreflightController::objection() const
{
    const FindingModel::Counts counts = m_parts.panel.model()->counts();
    if (counts.errors == 0)
        return {};
    const auto first = std::ranges::find_if(m_report.findings, [this](const Finding &finding) {
        return finding.severity == Severity::Error && !m_accepted.contains(acceptanceKey(finding));
    });
    return tr("Chưa xuất được: còn %n lỗi trong bảng Soát lỗi. Hãy sửa, hoặc bấm phím Delete để chấp nhận kèm lý do. "
              "Lỗi đầu tiên: %1",
              nullptr, counts.errors)
        .arg(first != m_report.findings.cend() ? first->message : QString());
}

void PreflightController::jump(const Finding &finding)
{
    const Passage &place = finding.place;
    if (place.article.isNull()) {
        if (place.part == TextPart::Cover)
            Q_EMIT coverWanted();
        else
            Q_EMIT issueDetailsWanted();
        return;
    }
    Q_EMIT articleWanted(place.article);
    m_parts.editor.select(place);
}

void PreflightController::showNext()
{
    FindingList &list = *m_parts.panel.list();
    QModelIndex next = list.currentIndex().isValid() ? list.indexBelow(list.currentIndex()) : QModelIndex();
    if (!next.isValid())
        next = list.model()->index(0, 0);
    if (list.model()->hasChildren(next)) {
        list.expand(next);
        next = list.model()->index(0, 0, next);
    }
    if (!next.isValid())
        return;
    list.setCurrentIndex(next);
    if (const Findings findings = m_parts.panel.model()->findings(next); !findings.isEmpty())
        jump(findings.constFirst());
}

void PreflightController::showHouseStyle()
{
    if (m_parts.workspace.desk() == nullptr)
        return;
    const Result<HouseStyle> style = readHouseStyle(m_parts.workspace.desk()->library());
    if (!style) {
        Q_EMIT failed(style.error().message);
        return;
    }
    auto *dialog = new HouseStyleDialog(*style, m_parts.window);
    connect(dialog, &HouseStyleDialog::changed, this, &PreflightController::changeStyle);
    connect(&m_parts.workspace, &Workspace::libraryClosing, dialog, &QWidget::close);
    dialog->show();
}

void PreflightController::changeStyle(const HouseStyle &style)
{
    if (const Result<void> kept = saveHouseStyle(m_parts.workspace.desk()->library(), style); !kept)
        Q_EMIT failed(kept.error().message);
    lookAgain();
}

void PreflightController::lookAgain()
{
    if (m_service)
        m_service->forget();
    m_pause.start(Pause);
}

void PreflightController::fix(const Findings &findings)
{
    if (!m_parts.workspace.isWritable())
        return;
    m_parts.editor.commitPending();
    const QString name =
        findings.size() > 1 ? tr("Sửa %n chỗ khi soát lỗi", nullptr, static_cast<int>(findings.size())) : tr("Sửa lỗi");
    const int made = makeFixes(*m_parts.workspace.desk(), m_report, findings, name);
    if (made < findings.size())
        Q_EMIT finished(tr("Đã sửa %1 trong %2 chỗ; những chỗ còn lại vừa thay đổi và đang được soát lại.")
                            .arg(made)
                            .arg(findings.size()));
    else
        Q_EMIT finished(tr("Đã sửa %n chỗ.", nullptr, made));
}

void PreflightController::askWhy(const Findings &findings)
{
    auto *question = new QInputDialog(m_parts.window);
    question->setObjectName(QStringLiteral("acceptReason"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Chấp nhận"));
    question->setLabelText(findings.size() > 1
                               ? tr("Vì sao %n chỗ này được giữ như vậy?", nullptr, static_cast<int>(findings.size()))
                               : tr("%1\n\nVì sao chỗ này được giữ như vậy?").arg(findings.constFirst().message));
    question->setOkButtonText(tr("Chấp nhận"));
    question->setCancelButtonText(tr("Thôi"));
    connect(question, &QInputDialog::textValueSelected, this,
            [this, findings](const QString &reason) { accept(findings, reason); });
    question->open();
}

void PreflightController::accept(const Findings &findings, const QString &reason)
{
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    if (const Result<void> kept =
            AcceptanceStore(desk.library()).accept(desk.content().issue.id, keys(findings), reason);
        !kept)
        Q_EMIT failed(kept.error().message);
    readAccepted();
    showReport();
}

void PreflightController::reject(const Findings &findings)
{
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    if (const Result<void> kept = AcceptanceStore(desk.library()).reject(desk.content().issue.id, keys(findings));
        !kept)
        Q_EMIT failed(kept.error().message);
    readAccepted();
    showReport();
}

void PreflightController::readAccepted()
{
    m_accepted.clear();
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    const Result<QList<Acceptance>> acceptances = AcceptanceStore(desk.library()).list(desk.content().issue.id);
    if (!acceptances) {
        Q_EMIT failed(acceptances.error().message);
        return;
    }
    for (const Acceptance &acceptance : *acceptances)
        m_accepted.insert(acceptance.subject);
}

void PreflightController::compare(const Finding &finding)
{
    const Desk *desk = m_parts.workspace.desk();
    if (desk == nullptr || finding.related.isEmpty())
        return;
    const Result<Article> first = desk->article(finding.related.constFirst().article);
    const Result<Article> second = desk->article(finding.place.article);
    if (!first || !second) {
        Q_EMIT failed(first ? second.error().message : first.error().message);
        return;
    }
    auto *window = new CompareWindow(*first, *second, m_parts.window);
    connect(window, &CompareWindow::articleChosen, this, &PreflightController::articleWanted);
    connect(&m_parts.workspace, &Workspace::libraryClosing, window, &QWidget::close);
    window->show();
}

void PreflightController::addWord(const Finding &finding, WordKind kind)
{
    m_parts.editor.spelling().addWord(kind, storedText(m_report.content, m_printed, finding.place));
}

} // namespace DiemTin
