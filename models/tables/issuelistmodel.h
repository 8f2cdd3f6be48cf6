// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueListModel: the issues of a library, newest first, the archived ones folded away below a heading.

#pragma once

#include "models/editorial/issue.h"
#include "models/store/issuestore.h"

#include <QAbstractListModel>

namespace DiemTin {

enum class ArchiveState { Folded, Shown };

/// The issues as rows; DisplayRole is "Số 23/2026". Archived issues follow the others under a heading of their own,
/// which stands there only where there are any.
class IssueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid; null for the heading
        DetailRole, ///< "15/6–21/6/2026 · 41 tin"; of the heading the number of issues below it
        OpenRole, ///< bool: the one on the desk
        ArchivedRole, ///< bool; the heading is not
    };

    explicit IssueListModel(QObject *parent = nullptr);

    /// Replaces all rows.
    void setIssues(const QList<IssueSummary> &issues);
    /// All issues as they were given, archived ones too, shown or not.
    [[nodiscard]] const QList<IssueSummary> &issues() const;
    /// The issue changed: its number, week, number of articles or whether it is archived.
    void updateIssue(const Issue &issue);
    /// Marks one issue as the open one; null: none.
    void setOpen(const QUuid &id);
    /// Shows or folds away the archived issues.
    void setArchive(ArchiveState state);
    [[nodiscard]] ArchiveState archive() const { return m_archive; }
    /// The row of this issue, or an invalid index (also while it is folded away).
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    [[nodiscard]] QVariant headingData(int role) const;

    QList<IssueSummary> m_issues;
    QList<qsizetype> m_rows; ///< places in m_issues; -1: the heading
    QUuid m_open;
    ArchiveState m_archive = ArchiveState::Folded;
};

/// The week as people write it: "15/6–21/6/2026", the first year only where it differs; empty without dates.
[[nodiscard]] QString weekText(const QDate &from, const QDate &to);

} // namespace DiemTin
