// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueList: the issues of the library, newest first, the archived ones below a heading that unfolds.

#pragma once

#include <QListView>
#include <QUuid>

namespace DiemTin {

class IssueListModel;

/// A click or Enter opens an issue, or folds and unfolds the archive.
class IssueList : public QListView
{
    Q_OBJECT

public:
    explicit IssueList(IssueListModel *model, QWidget *parent = nullptr);

    /// Selects the row of the open issue.
    void showOpen(const QUuid &issue);

Q_SIGNALS:
    /// A person wants this issue on the desk.
    void issueChosen(const QUuid &issue);
    /// A person wants the context menu of this issue here (global position).
    void menuRequested(const QUuid &issue, QPoint position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &index);

    IssueListModel *m_model;
};

} // namespace DiemTin
