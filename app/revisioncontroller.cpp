// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Revisions and changes in the window.

#include "app/revisioncontroller.h"

#include "app/actions.h"
#include "app/exportcontroller.h"
#include "app/workspace.h"
#include "models/base/clock.h"
#include "models/store/articlestore.h"
#include "models/store/issuehistory.h"
#include "views/article/articleeditor.h"
#include "views/safety/changeswindow.h"
#include "views/safety/revisionwindow.h"

#include <QFileInfo>
#include <QPointer>

namespace DiemTin {

RevisionController::RevisionController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(parts.actions.revisions, &QAction::triggered, this, &RevisionController::showRevisions);
    connect(parts.actions.changes, &QAction::triggered, this, &RevisionController::showChanges);
    connect(&parts.exports, &ExportController::started, this, &RevisionController::keepExported);
    connect(&parts.exports, &ExportController::exported, this,
            [this](const QString &, const QString &path) { noteExported(path); });
}

void RevisionController::updateActions()
{
    m_parts.actions.revisions->setEnabled(m_parts.workspace.desk() != nullptr && !m_parts.editor.article().isNull());
    m_parts.actions.changes->setEnabled(m_parts.workspace.hasIssue());
}

void RevisionController::showRevisions()
{
    Desk *desk = m_parts.workspace.desk();
    m_parts.editor.commitPending();
    const Result<void> saved = desk->saveNow();
    const Result<Article> now = desk->article(m_parts.editor.article());
    const Result<QList<Revision>> revisions = desk->library().articles().revisions(m_parts.editor.article());
    if (!saved || !now || !revisions) {
        Q_EMIT failed(!saved ? saved.error().message : !now ? now.error().message : revisions.error().message);
        return;
    }
    auto *window = new RevisionWindow(*now, *revisions, m_parts.workspace.isWritable(), m_parts.window);
    connect(window, &RevisionWindow::restoreWanted, this, [this, desk = QPointer(desk)](const Article &article) {
        if (!desk)
            return;
        desk->changeArticle(article, tr("Khôi phục bản trước"));
        Q_EMIT articleWanted(article.id);
    });
    window->show();
}

void RevisionController::showChanges()
{
    Desk *desk = m_parts.workspace.desk();
    m_parts.editor.commitPending();
    const Result<QList<IssueEvent>> events = issueEvents(desk->library(), desk->content().issue.id);
    if (!events) {
        Q_EMIT failed(events.error().message);
        return;
    }
    const auto past = [desk = QPointer(desk), ids = desk->content().articles.keys()](const QDateTime &moment) {
        return desk ? articlesAt(desk->library(), ids, moment) : Result<QHash<QUuid, Article>>(Error{});
    };
    auto *window = new ChangesWindow(desk->content(), *events, past, m_parts.window);
    connect(window, &ChangesWindow::articleChosen, this, &RevisionController::articleWanted);
    window->show();
}

/// A history that cannot be kept does not hold up an export.
void RevisionController::keepExported()
{
    Desk *desk = m_parts.workspace.desk();
    m_exported = desk->content().issue.id;
    if (!m_parts.workspace.isWritable() || !desk->saveNow())
        return;
    static_cast<void>(keepIssueRevisions(desk->library(), m_exported).hasValue());
    m_exportBegun = desk->library().clock().now();
}

void RevisionController::noteExported(const QString &path)
{
    if (!m_parts.workspace.isWritable() || !m_exportBegun.isValid())
        return;
    const Result<void> noted = recordIssueEvent(m_parts.workspace.desk()->library(), m_exported, ExportedEvent,
                                                std::exchange(m_exportBegun, {}), QFileInfo(path).fileName());
    if (!noted)
        Q_EMIT failed(noted.error().message);
}

} // namespace DiemTin
