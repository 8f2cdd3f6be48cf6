// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions on whole issues.

#include "app/issuecontroller.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/base/uuid.h"
#include "models/store/issuestore.h"
#include "models/store/photostore.h"
#include "models/tables/nextissue.h"
#include "views/issue/binwindow.h"
#include "views/issue/coversheet.h"
#include "views/issue/issuelist.h"
#include "views/issue/issuesheet.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace DiemTin {

IssueController::IssueController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_properties(new IssueSheet(*parts.workspace.issues(), parts.window))
    , m_cover(new CoverSheet(parts.pictures, parts.window))
    , m_bin(new BinWindow(parts.window))
{
    const Actions &actions = parts.actions;
    connect(actions.duplicateIssue, &QAction::triggered, this, [this] { duplicate(openIssue()); });
    connect(actions.issueProperties, &QAction::triggered, this, &IssueController::showProperties);
    connect(actions.issueCover, &QAction::triggered, this, &IssueController::showCover);
    connect(actions.archiveIssue, &QAction::triggered, this, [this](bool on) { setArchived(openIssue(), on); });
    connect(actions.deleteIssue, &QAction::triggered, this, [this] { remove(openIssue()); });
    connect(actions.restoreIssue, &QAction::triggered, this, [this] { restore(m_deleted.value(0).id); });
    connect(actions.deletedIssues, &QAction::triggered, this, &IssueController::showBin);
    connect(m_bin, &BinWindow::restoreWanted, this, &IssueController::restore);
    connect(m_bin, &BinWindow::forgetWanted, this, &IssueController::forget);
    connect(m_cover, &CoverSheet::photoFileRequested, this, &IssueController::addCoverPhoto);
    connect(&parts.list, &IssueList::menuRequested, this, &IssueController::showListMenu);
    connect(&parts.workspace, &Workspace::libraryClosing, this, [this] {
        m_properties->setDesk(nullptr);
        m_cover->setDesk(nullptr);
        m_bin->close();
        m_deleted.clear();
        Q_EMIT restored();
    });
    connect(&parts.workspace, &Workspace::libraryOpened, this, [this] {
        m_properties->setDesk(m_parts.workspace.desk());
        m_cover->setDesk(m_parts.workspace.desk());
        openBin();
    });
    updateActions();
}

QUuid IssueController::openIssue() const
{
    return m_parts.workspace.hasIssue() ? m_parts.workspace.desk()->content().issue.id : QUuid();
}

void IssueController::updateActions()
{
    const Actions &actions = m_parts.actions;
    const bool changeable = m_parts.workspace.hasIssue() && m_parts.workspace.isWritable();
    for (QAction *action : {actions.duplicateIssue, actions.issueProperties, actions.issueCover, actions.archiveIssue,
                            actions.deleteIssue})
        action->setEnabled(changeable);
    actions.archiveIssue->setChecked(m_parts.workspace.hasIssue()
                                     && m_parts.workspace.desk()->content().issue.archived);
    actions.restoreIssue->setEnabled(!m_deleted.isEmpty() && m_parts.workspace.isWritable());
    actions.restoreIssue->setText(m_deleted.isEmpty()
                                      ? tr("&Khôi phục số vừa xóa")
                                      : tr("&Khôi phục số %1").arg(m_deleted.constFirst().number.toString()));
    actions.deletedIssues->setEnabled(m_parts.workspace.desk() != nullptr);
}

void IssueController::duplicate(const QUuid &id)
{
    Workspace &workspace = m_parts.workspace;
    if (id.isNull() || !workspace.isWritable())
        return;
    if (const Result<void> written = workspace.desk()->saveNow(); !written)
        return Q_EMIT failed(written.error().message);
    const Result<Issue> issue = workspace.desk()->library().issues().load(id);
    if (!issue)
        return Q_EMIT failed(issue.error().message);
    QList<IssueNumber> taken;
    for (const IssueSummary &other : workspace.issues()->issues())
        taken.append(other.number);
    const Issue copy = duplicateOf(*issue, taken, [&workspace] { return newUuid(workspace.clock()); });
    if (const Result<void> created = workspace.createIssue(copy); !created)
        Q_EMIT failed(created.error().message);
}

void IssueController::setArchived(const QUuid &id, bool archived)
{
    Workspace &workspace = m_parts.workspace;
    if (id.isNull() || !workspace.isWritable())
        return;
    if (id == openIssue()) {
        Issue changed = workspace.desk()->content().issue;
        changed.archived = archived;
        workspace.desk()->changeIssue(changed, archived ? tr("Lưu trữ số báo") : tr("Đưa khỏi lưu trữ"));
        return;
    }
    Result<Issue> issue = workspace.desk()->library().issues().load(id);
    if (issue) {
        issue->archived = archived;
        issue = workspace.desk()->library().issues().save(*issue);
    }
    if (!issue)
        Q_EMIT failed(issue.error().message);
    workspace.refreshIssues();
}

void IssueController::remove(const QUuid &id)
{
    Workspace &workspace = m_parts.workspace;
    const QList<IssueSummary> &issues = workspace.issues()->issues();
    const auto issue = std::ranges::find(issues, id, &IssueSummary::id);
    if (issue == issues.end() || !workspace.isWritable())
        return;
    const QString sentence =
        tr("Xóa số %1? %n tin của số này vẫn ở trong kho tin.", nullptr, issue->articles).arg(issue->number.toString());
    if (!m_parts.dialogs.deleteIssue(m_parts.window, sentence))
        return;
    const QString number = issue->number.toString();
    Desk &desk = *workspace.desk();
    // Saving first, so that nothing on its way to the file can bring the issue back behind its removal.
    Result<void> done = desk.saveNow();
    if (done)
        done = IssueBin(desk.library()).put(id);
    if (!done)
        return Q_EMIT failed(done.error().message);
    if (id == openIssue())
        desk.closeIssue();
    workspace.refreshIssues();
    workspace.ensureIssue();
    readBin();
    Q_EMIT deleted(tr("Đã xóa số %1; các tin của số này vẫn ở trong kho.").arg(number));
}

void IssueController::restore(const QUuid &id)
{
    Workspace &workspace = m_parts.workspace;
    if (id.isNull() || !workspace.isWritable())
        return;
    Result<void> done = IssueBin(workspace.desk()->library()).restore(id);
    if (done) {
        workspace.refreshIssues();
        done = workspace.openIssue(id);
    }
    readBin();
    if (!done)
        return Q_EMIT failed(done.error().message);
    Q_EMIT restored();
}

void IssueController::forget(const QList<DeletedIssue> &issues)
{
    QList<QUuid> ids;
    QStringList numbers;
    for (const DeletedIssue &issue : issues) {
        ids.append(issue.id);
        numbers.append(issue.number.toString());
    }
    const QString sentence = tr("Xóa hẳn %n số báo (%1)? Không khôi phục được nữa; tin bài vẫn ở trong kho tin.",
                                nullptr, static_cast<int>(issues.size()))
                                 .arg(numbers.join(QStringLiteral(", ")));
    if (!m_parts.workspace.isWritable() || !m_parts.dialogs.deleteIssue(m_bin, sentence))
        return;
    const Result<void> done = IssueBin(m_parts.workspace.desk()->library()).forget(ids);
    readBin();
    if (!done)
        return Q_EMIT failed(done.error().message);
    Q_EMIT restored();
}

void IssueController::openBin()
{
    Library &library = m_parts.workspace.desk()->library();
    // A bin that cannot be emptied now is emptied another day.
    if (!library.isReadOnly())
        static_cast<void>(IssueBin(library).forgetOld().hasValue());
    readBin();
}

void IssueController::readBin()
{
    Library &library = m_parts.workspace.desk()->library();
    const Result<QList<DeletedIssue>> deleted = IssueBin(library).list();
    m_deleted = deleted ? *deleted : QList<DeletedIssue>();
    m_bin->setIssues(m_deleted, library.isReadOnly() ? BinWindow::Access::Read : BinWindow::Access::Write);
    updateActions();
}

void IssueController::showBin()
{
    m_bin->show();
    m_bin->raise();
    m_bin->activateWindow();
}

void IssueController::showProperties()
{
    m_properties->show();
    m_properties->raise();
    m_properties->activateWindow();
}

void IssueController::showCover()
{
    m_cover->show();
    m_cover->raise();
    m_cover->activateWindow();
}

void IssueController::addCoverPhoto()
{
    const QString kind = QStringLiteral("photo");
    const QString path = m_parts.dialogs.photosToAdd(m_cover, m_parts.settings.folder(kind)).value(0);
    if (path.isEmpty() || !m_parts.workspace.hasIssue())
        return;
    m_parts.settings.setFolder(kind, QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(tr("Không đọc được ảnh %1: %2").arg(path, file.errorString()));
    Desk &desk = *m_parts.workspace.desk();
    const Result<PhotoInfo> photo = desk.library().photos().add(file.readAll(), path);
    if (!photo)
        return Q_EMIT failed(photo.error().message);
    Issue changed = desk.content().issue;
    changed.cover.photo = photo->sha256;
    desk.changeIssue(changed, tr("Ảnh bìa"));
}

void IssueController::showListMenu(const QUuid &id, QPoint position)
{
    Workspace &workspace = m_parts.workspace;
    const QModelIndex row = workspace.issues()->indexOf(id);
    const bool archived = row.data(IssueListModel::ArchivedRole).toBool();
    auto *menu = new QMenu(m_parts.window);
    menu->setObjectName(QStringLiteral("issueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (id != openIssue())
        menu->addAction(tr("&Mở"), this, [this, id] { Q_EMIT m_parts.list.issueChosen(id); });
    else
        menu->addActions({m_parts.actions.issueProperties, m_parts.actions.issueCover});
    menu->addSeparator();
    const QList<QAction *> changes{
        menu->addAction(tr("&Nhân bản"), this, [this, id] { duplicate(id); }),
        menu->addAction(archived ? tr("Đưa khỏi &lưu trữ") : tr("&Lưu trữ"), this,
                        [this, id, archived] { setArchived(id, !archived); }),
        menu->addAction(tr("&Xóa…"), this, [this, id] { remove(id); }),
    };
    for (QAction *change : changes)
        change->setEnabled(workspace.isWritable());
    menu->popup(position);
}

} // namespace DiemTin
