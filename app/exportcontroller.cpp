// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exporting in a thread, printing from the window.

#include "app/exportcontroller.h"

#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/ownpages.h"
#include "app/printjob.h"
#include "app/reviewsending.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/desk/statuses.h"
#include "models/store/photostore.h"
#include "views/output/printing.h"
#include "views/output/proofreport.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace DiemTin {
namespace {

const QString folderKind = QStringLiteral("export");
const QString profileKey = QStringLiteral("export/profile");

Result<ExportReport> exportInThread(const Library &library, const IssueContent &content, const ExportChoice &choice,
                                    const Clock &clock, const JobRunner::Progress &progress)
{
    const Result<OwnPages> own = ownPages(library, content);
    if (!own)
        return own.error();
    const PdfWish wish{.profile = choice.profile, .bleed = choice.bleed, .onExisting = OnExistingFile::Replace};
    return (choice.withReview ? exportWithReview : exportPdf)(*own->library, content, own->proof, choice.path, wish,
                                                              clock, progress);
}

} // namespace

ExportController::ExportController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{ }

QString ExportController::proposedPath() const
{
    const IssueNumber number = m_parts.workspace.desk()->content().issue.number;
    return m_parts.settings.folder(folderKind)
        + QStringLiteral("/Điểm tin KHCN số %1-%2.pdf").arg(number.number, 2, 10, QLatin1Char('0')).arg(number.year);
}

void ExportController::exportPdf(ExportPurpose purpose)
{
    if (!m_parts.workspace.hasIssue() || m_parts.jobs.isBusy())
        return;
    Desk *desk = m_parts.workspace.desk();
    const std::optional<ExportChoice> choice = m_parts.dialogs.exportChoice(
        m_parts.window,
        {.path = proposedPath(),
         .profile = profileFromId(m_parts.settings.value(profileKey).toString()).value_or(Profile::Mail),
         .unapproved = unapproved(desk->content()),
         .purpose = purpose,
         .isWritable = m_parts.workspace.isWritable()});
    if (!choice)
        return;
    m_parts.settings.setValue(profileKey, profileId(choice->profile));
    m_parts.settings.setFolder(folderKind, QFileInfo(choice->path).absolutePath());
    if (const Result<void> ready = prepare(*choice); !ready) {
        Q_EMIT failed(ready.error().message);
        return;
    }
    Q_EMIT started();
    const Library *library = &desk->library();
    const Clock *clock = &m_parts.workspace.clock();
    m_parts.jobs.run<ExportReport>(
        tr("Đang xuất %1…").arg(QFileInfo(choice->path).fileName()), this,
        [library, clock, choice = *choice, content = desk->content()](const JobRunner::Progress &progress) {
            return exportInThread(*library, content, choice, *clock, progress);
        },
        [this, desk = QPointer(desk), choice = *choice, content = desk->content()](const Result<ExportReport> &result) {
            if (result && desk && choice.publishing)
                publish(*desk, content, *choice.publishing);
            take(result, choice.publishing ? ExportPurpose::Publish : ExportPurpose::Read);
        });
}

/// A review file is packed from what the library holds, and what is published must be allowed to be.
Result<void> ExportController::prepare(const ExportChoice &choice)
{
    Desk &desk = *m_parts.workspace.desk();
    if (choice.publishing) {
        if (Result<void> allowed = mayBePublished(desk.content(), *choice.publishing); !allowed)
            return allowed;
    }
    return choice.withReview ? desk.saveNow() : Result<void>();
}

/// That the issue went out stays known also where the statuses are taken back.
void ExportController::publish(Desk &desk, const IssueContent &content, const QString &reason)
{
    if (const Result<void> kept = recordPublication(desk.library(), content.issue.id, reason); !kept) {
        Q_EMIT failed(kept.error().message);
        return;
    }
    QHash<QUuid, ArticleStatus> statuses;
    for (const Article &exported : content.articles) {
        // What was changed meanwhile is not what went out.
        if (const Result<Article> now = desk.article(exported.id); now && *now == exported)
            statuses.insert(exported.id, ArticleStatus::Published);
    }
    changeStatuses(desk, statuses, tr("Phát hành"));
}

void ExportController::take(const Result<ExportReport> &result, ExportPurpose purpose)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(result.error().message);
        return;
    }
    const QString size = QLocale().formattedDataSize(result->bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString sentence =
        purpose == ExportPurpose::Publish ? tr("Đã phát hành: %1 trang, %2.") : tr("Đã xuất %1 trang, %2.");
    Q_EMIT exported(sentence.arg(result->pages).arg(size), result->file);
    auto *report = new ProofReport(*result, m_parts.window);
    connect(report, &ProofReport::articleChosen, this, &ExportController::articleWanted);
    report->show();
}

void ExportController::print()
{
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    const Proof proof = desk.settledProof();
    const Result<void> printed = printWithDialog(printJob(proof, desk), m_parts.window);
    if (!printed && printed.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(printed.error().message);
}

void ExportController::showPreview()
{
    if (!m_parts.workspace.hasIssue())
        return;
    Desk &desk = *m_parts.workspace.desk();
    const Proof proof = desk.settledProof();
    showPrintPreview(printJob(proof, desk), m_parts.window);
}

} // namespace DiemTin
