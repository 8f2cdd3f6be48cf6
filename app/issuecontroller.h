// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueController: what can be done with whole issues: copy, archive, delete, properties and cover.

#pragma once

#include "models/base/result.h"
#include "models/store/issuebin.h"

#include <QObject>

class QPoint;
class QWidget;

namespace DiemTin {

class Actions;
class BinWindow;
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
    /// A deleted issue is back or gone for good, or its library closed.
    void restored();

private:
    void duplicate(const QUuid &id);
    void setArchived(const QUuid &id, bool archived);
    void remove(const QUuid &id);
    void restore(const QUuid &id);
    void forget(const QList<DeletedIssue> &issues);
    void showBin();
    void openBin();
    void readBin();
    void showProperties();
    void showCover();
    void addCoverPhoto();
    void showListMenu(const QUuid &id, QPoint position);
    [[nodiscard]] QUuid openIssue() const;

    Parts m_parts;
    IssueSheet *m_properties;
    CoverSheet *m_cover;
    BinWindow *m_bin;
    QList<DeletedIssue> m_deleted; ///< as in the library, the last deleted one first
};

} // namespace DiemTin
