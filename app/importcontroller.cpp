// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The road of an imported text, from the file dialog to the report.

#include "app/importcontroller.h"

#include "app/dialogs.h"
#include "app/jobrunner.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/desk/renditions.h"
#include "models/store/issuestore.h"
#include "views/shared/reportwindow.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace DiemTin {

namespace {

/// Scales the new issue's photos for mailing, so that the first export need not. An export does it too, so a failure is
/// no matter here.
void prepareForExport(Library &library, IssueNumber number)
{
    if (const Result<Issue> issue = library.issues().load(number)) {
        [[maybe_unused]] const Result<int> made = prepareRenditions(library, issue->id, Profile::Mail);
    }
}

} // namespace

ImportController::ImportController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(&parts.jobs, &JobRunner::finished, this, &ImportController::importNext, Qt::QueuedConnection);
}

QStringList ImportController::filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void ImportController::chooseAndImport()
{
    const QString folder = m_parts.settings.folder(QStringLiteral("import"));
    importFiles(m_parts.dialogs.textsToImport(m_parts.window, folder));
}

void ImportController::importFiles(const QStringList &files)
{
    if (files.isEmpty() || !m_parts.workspace.isWritable())
        return;
    m_parts.settings.setFolder(QStringLiteral("import"), QFileInfo(files.constFirst()).absolutePath());
    for (const QString &file : files)
        m_waiting.append({file, OnExistingIssue::Refuse});
    importNext();
}

void ImportController::importNext()
{
    if (m_parts.jobs.isBusy() || m_waiting.isEmpty())
        return;
    const Waiting next = m_waiting.takeFirst();
    start(next.file, next.onExisting);
}

void ImportController::start(const QString &file, OnExistingIssue onExisting)
{
    Desk *desk = m_parts.workspace.desk();
    if (desk == nullptr)
        return;
    if (const Result<void> written = desk->saveNow(); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    // What is typed into the issue about to be replaced must not be written over the new text.
    if (onExisting == OnExistingIssue::Replace)
        desk->closeIssue();
    const Library *library = &desk->library();
    m_parts.jobs.run<ImportReport>(
        tr("Đang nhập %1…").arg(QFileInfo(file).fileName()), this,
        [library, file, onExisting](const JobRunner::Progress &progress) -> Result<ImportReport> {
            Result<std::unique_ptr<Library>> own = library->openAgain();
            if (!own)
                return own.error();
            Result<ImportReport> report = importIntoLibrary(**own, file, onExisting, progress);
            if (report && report->issue)
                prepareForExport(**own, *report->issue);
            return report;
        },
        [this, file](const Result<ImportReport> &result) { take(file, result); });
}

void ImportController::take(const QString &file, const Result<ImportReport> &result)
{
    if (!result) {
        takeError(file, result.error());
        return;
    }
    m_done.append(*result);
    m_parts.workspace.refreshIssues();
    const QList<IssueSummary> &issues = m_parts.workspace.issues()->issues();
    const auto imported =
        std::ranges::find_if(issues, [&](const IssueSummary &issue) { return issue.number == result->issue; });
    if (imported != issues.end()) {
        const QUuid id = imported->id;
        if (const Result<void> opened = m_parts.workspace.openIssue(id); !opened)
            Q_EMIT failed(opened.error().message);
    }
    endWhenDone();
}

void ImportController::takeError(const QString &file, const Error &error)
{
    if (error.kind == ErrorKind::Exists && m_parts.dialogs.replaceIssue(m_parts.window, error.message)) {
        m_waiting.prepend({file, OnExistingIssue::Replace});
        importNext();
        return;
    }
    if (error.kind == ErrorKind::Cancelled)
        m_waiting.clear();
    else if (error.kind != ErrorKind::Exists)
        Q_EMIT failed(error.message);
    m_parts.workspace.ensureIssue();
    endWhenDone();
}

void ImportController::endWhenDone()
{
    if (m_waiting.isEmpty())
        showResult();
}

void ImportController::showResult()
{
    const QList<ImportReport> done = std::exchange(m_done, {});
    Diagnostics findings;
    int articles = 0;
    int photos = 0;
    for (const ImportReport &report : done) {
        findings += report.diagnostics;
        articles += report.articles;
        photos += report.photos;
    }
    if (done.isEmpty()) {
        Q_EMIT finished(QString());
        return;
    }
    const QString sentence = tr("Đã nhập %1 tin, %2 ảnh.").arg(articles).arg(photos);
    Q_EMIT finished(findings.isEmpty() ? sentence : tr("%1 Có %2 nhận xét.").arg(sentence).arg(findings.size()));
    if (findings.isEmpty())
        return;
    const QString summary = tr("%1 Những chỗ sau cần xem lại:").arg(sentence);
    auto *report = new ReportWindow(tr("Kết quả nhập"), summary, findings, m_parts.window);
    connect(report, &ReportWindow::articleChosen, this, &ImportController::articleWanted);
    report->show();
}

} // namespace DiemTin
