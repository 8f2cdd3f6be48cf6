// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the issue list.

#include "models/tables/issuelistmodel.h"

#include <algorithm>

namespace DiemTin {

IssueListModel::IssueListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void IssueListModel::setIssues(const QList<IssueSummary> &issues)
{
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

const QList<IssueSummary> &IssueListModel::issues() const
{
    return m_issues;
}

void IssueListModel::setOpen(const QUuid &id)
{
    m_open = id;
    if (!m_issues.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OpenRole});
}

QModelIndex IssueListModel::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_issues, id, &IssueSummary::id);
    return found == m_issues.end() ? QModelIndex() : index(static_cast<int>(found - m_issues.begin()));
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IssueSummary &issue = m_issues.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("Số %1").arg(issue.number.toString());
    case IdRole:
        return issue.id;
    case DetailRole: {
        const QString week = weekText(issue.weekFrom, issue.weekTo);
        const QString count = tr("%1 tin").arg(issue.articles);
        return week.isEmpty() ? count : QString(week % QStringLiteral(" · ") % count);
    }
    case OpenRole:
        return issue.id == m_open;
    default:
        return {};
    }
}

QString weekText(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const QString end = QStringLiteral("%1/%2/%3").arg(to.day()).arg(to.month()).arg(to.year());
    QString start = QStringLiteral("%1/%2").arg(from.day()).arg(from.month());
    if (from.year() != to.year())
        start += QStringLiteral("/%1").arg(from.year());
    return start % u'–' % end;
}

} // namespace DiemTin
