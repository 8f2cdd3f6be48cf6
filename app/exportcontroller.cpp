// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exporting in a thread, printing from the window.

#include "app/exportcontroller.h"

#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/printjob.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/composer/composer.h"
#include "models/composer/template.h"
#include "models/store/photostore.h"
#include "views/output/printing.h"
#include "views/output/proofreport.h"

#include <QFileInfo>
#include <QLocale>

namespace DiemTin {
namespace {

const QString folderKind = QStringLiteral("export");
const QString profileKey = QStringLiteral("export/profile");

/// Composes and exports with nothing shared with the GUI thread: fonts and set texts belong to one thread at a time.
Result<ExportReport> exportInThread(const Library &library, const IssueContent &content, const ExportChoice &choice,
                                    const Clock &clock, const JobRunner::Progress &progress)
{
    Result<std::unique_ptr<Library>> own = library.openAgain();
    if (!own)
        return own.error();
    const Result<Template> look = lookOf(content);
    if (!look)
        return look.error();
    const Proof proof = Composer().compose(content, *look);
    return exportPdf(**own, content, proof, choice.path, {choice.profile, choice.bleed, OnExistingFile::Replace}, clock,
                     progress);
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

void ExportController::exportPdf()
{
    if (!m_parts.workspace.hasIssue() || m_parts.jobs.isBusy())
        return;
    const auto proposed = profileFromId(m_parts.settings.value(profileKey).toString()).value_or(Profile::Mail);
    const std::optional<ExportChoice> choice = m_parts.dialogs.exportChoice(m_parts.window, proposedPath(), proposed);
    if (!choice)
        return;
    m_parts.settings.setValue(profileKey, profileId(choice->profile));
    m_parts.settings.setFolder(folderKind, QFileInfo(choice->path).absolutePath());
    Q_EMIT started();
    const Library *library = &m_parts.workspace.desk()->library();
    const Clock *clock = &m_parts.workspace.clock();
    m_parts.jobs.run<ExportReport>(
        tr("Đang xuất %1…").arg(QFileInfo(choice->path).fileName()), this,
        [library, clock, choice = *choice,
         content = m_parts.workspace.desk()->content()](const JobRunner::Progress &progress) {
            return exportInThread(*library, content, choice, *clock, progress);
        },
        [this](const Result<ExportReport> &result) { take(result); });
}

void ExportController::take(const Result<ExportReport> &result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(result.error().message);
        return;
    }
    const QString size = QLocale().formattedDataSize(result->bytes, 1, QLocale::DataSizeTraditionalFormat);
    Q_EMIT exported(tr("Đã xuất %1 trang, %2.").arg(result->pages).arg(size), result->file);
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
