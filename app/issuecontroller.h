// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueController: what can be done with whole issues: copy, archive, delete, properties and cover.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"
#include "models/store/acceptancestore.h"

#include <QObject>

class QPoint;
class QWidget;

namespace DiemTin {

class Actions;
class CoverSheet;
class Dialogs;
class IssueList;
class IssueSheet;
class ScreenPictures;
class Settings;
class Workspace;

/// Connects the actions of the menu "Số báo" that mean the open issue, and the context menu of the list of issues.
class IssueController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        Dialogs &dialogs;
        Settings &settings;
        IssueList &list;
        ScreenPictures &pictures;
        QWidget *window;
    };

    explicit IssueController(const Parts &parts);

    /// Enables and checks the actions as fits the open issue.
    void updateActions();

Q_SIGNALS:
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);
    /// An issue was deleted and can be brought back by Actions::restoreIssue; one sentence.
    void deleted(const QString &sentence);
    /// The last deleted issue is back, or its library closed.
    void restored();

private:
    /// A deleted issue, kept as long as its library is open.
    struct Deleted
    {
        Issue issue;
        QList<PrintedEntry> printed;
        QList<Acceptance> accepted;
    };
    void duplicate(const QUuid &id);
    void setArchived(const QUuid &id, bool archived);
    void remove(const QUuid &id);
    [[nodiscard]] Result<Deleted> takenOut(const QUuid &id);
    void restore();
    void showProperties();
    void showCover();
    void addCoverPhoto();
    void showListMenu(const QUuid &id, QPoint position);
    [[nodiscard]] QUuid openIssue() const;

    Parts m_parts;
    IssueSheet *m_properties;
    CoverSheet *m_cover;
    QList<Deleted> m_deleted; ///< the last deleted one comes back first
};

} // namespace DiemTin
