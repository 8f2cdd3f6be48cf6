// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueListModel: the issues of a library, newest first.

#pragma once

#include "models/store/issuestore.h"

#include <QAbstractListModel>

namespace DiemTin {

/// The issues as rows; DisplayRole is "Số 23/2026".
class IssueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        DetailRole, ///< "15/6–21/6/2026 · 41 tin"
        OpenRole, ///< bool: the one on the desk
    };

    explicit IssueListModel(QObject *parent = nullptr);

    /// Replaces all rows.
    void setIssues(const QList<IssueSummary> &issues);
    [[nodiscard]] const QList<IssueSummary> &issues() const;
    /// Marks one issue as the open one; null: none.
    void setOpen(const QUuid &id);
    /// The row of this issue, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<IssueSummary> m_issues;
    QUuid m_open;
};

/// The week as people write it: "15/6–21/6/2026", the first year only where it differs; empty without dates.
[[nodiscard]] QString weekText(const QDate &from, const QDate &to);

} // namespace DiemTin
