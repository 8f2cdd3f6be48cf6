// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions on libraries and issues.

#include "app/librarycontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/clock.h"
#include "models/base/uuid.h"
#include "models/store/reviewstore.h"
#include "models/tables/nextissue.h"
#include "views/issue/newissuedialog.h"

#include <QDir>

#include <algorithm>

namespace DiemTin {
namespace {

const QString folderKind = QStringLiteral("library");

} // namespace

LibraryController::LibraryController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    const Actions &actions = parts.actions;
    connect(actions.openLibrary, &QAction::triggered, this,
            [this] { open(m_parts.dialogs.libraryToOpen(m_parts.window, m_parts.settings.folder(folderKind))); });
    connect(actions.createLibrary, &QAction::triggered, this, [this] {
        open(m_parts.dialogs.libraryToCreate(m_parts.window, m_parts.settings.folder(folderKind)),
             OpenMode::CreateOrOpen);
    });
    connect(actions.recentLibraries, &QMenu::aboutToShow, this, &LibraryController::fillRecentLibraries);
    connect(actions.newIssue, &QAction::triggered, this, &LibraryController::makeNewIssue);
    connect(actions.olderIssue, &QAction::triggered, this, [this] { stepIssue(1); });
    connect(actions.newerIssue, &QAction::triggered, this, [this] { stepIssue(-1); });
}

void LibraryController::open(const QString &path, OpenMode mode)
{
    if (path.isEmpty())
        return;
    m_parts.settings.setFolder(folderKind, QFileInfo(path).absolutePath());
    if (reviewOfFileAt(path)) {
        Q_EMIT reviewFileChosen(path);
    } else if (const Result<void> opened = m_parts.workspace.openLibrary(path, mode); !opened) {
        Q_EMIT failed(opened.error().message);
        Q_EMIT notOpened(path, opened.error());
    }
}

void LibraryController::openIssue(const QUuid &issue)
{
    if (const Result<void> opened = m_parts.workspace.openIssue(issue); !opened)
        Q_EMIT failed(opened.error().message);
}

void LibraryController::updateActions()
{
    const Workspace &workspace = m_parts.workspace;
    m_parts.actions.newIssue->setEnabled(workspace.isWritable());
    m_parts.actions.olderIssue->setEnabled(workspace.hasIssue());
    m_parts.actions.newerIssue->setEnabled(workspace.hasIssue());
}

void LibraryController::fillRecentLibraries()
{
    QMenu *menu = m_parts.actions.recentLibraries;
    menu->clear();
    for (const QString &path : m_parts.settings.recentLibraries())
        connect(menu->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, path] { open(path); });
    menu->setEnabled(!menu->isEmpty());
}

void LibraryController::makeNewIssue()
{
    Workspace &workspace = m_parts.workspace;
    if (!workspace.isWritable())
        return;
    QList<IssueNumber> taken;
    for (const IssueSummary &issue : workspace.issues()->issues())
        taken.append(issue.number);
    const QDate today = workspace.clock().now().toLocalTime().date();
    const Issue proposal = followingIssue(workspace.newestIssue(), today, newUuid(workspace.clock()), taken);
    const std::optional<Issue> issue = m_parts.dialogs.newIssue(m_parts.window, proposal, taken);
    if (!issue)
        return;
    if (const Result<void> created = workspace.createIssue(*issue); !created)
        Q_EMIT failed(created.error().message);
}

void LibraryController::stepIssue(int direction)
{
    const QList<IssueSummary> &issues = m_parts.workspace.issues()->issues();
    const QUuid open = m_parts.workspace.desk()->content().issue.id;
    const auto present = std::ranges::find(issues, open, &IssueSummary::id) - issues.begin();
    const qsizetype wanted = present + direction;
    if (wanted >= 0 && wanted < issues.size())
        openIssue(issues.at(wanted).id);
}

} // namespace DiemTin
