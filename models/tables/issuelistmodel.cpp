// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the issue list.

#include "models/tables/issuelistmodel.h"

#include <algorithm>

namespace DiemTin {
namespace {

constexpr qsizetype heading = -1;

} // namespace

IssueListModel::IssueListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void IssueListModel::setIssues(const QList<IssueSummary> &issues)
{
    beginResetModel();
    m_issues = issues;
    arrange();
    endResetModel();
}

const QList<IssueSummary> &IssueListModel::issues() const
{
    return m_issues;
}

void IssueListModel::arrange()
{
    m_rows.clear();
    QList<qsizetype> archived;
    for (qsizetype i = 0; i < m_issues.size(); ++i)
        (m_issues.at(i).archived ? archived : m_rows).append(i);
    if (archived.isEmpty())
        return;
    m_rows.append(heading);
    if (m_archive == ArchiveState::Shown)
        m_rows.append(archived);
}

void IssueListModel::updateIssue(const Issue &issue)
{
    const auto found = std::ranges::find(m_issues, issue.id, &IssueSummary::id);
    if (found == m_issues.end())
        return;
    IssueSummary changed = {.id = issue.id,
                            .number = issue.number,
                            .weekFrom = issue.weekFrom,
                            .weekTo = issue.weekTo,
                            .archived = issue.archived};
    for (const Section &section : issue.sections)
        changed.articles += static_cast<int>(section.placements.size());
    if (changed.number == found->number && changed.archived == found->archived) {
        *found = changed;
        const QModelIndex row = indexOf(issue.id);
        Q_EMIT dataChanged(row, row);
        return;
    }
    *found = changed;
    QList<IssueSummary> issues = m_issues;
    std::ranges::stable_sort(issues, std::ranges::greater(), [](const IssueSummary &summary) {
        return std::pair(summary.number.year, summary.number.number);
    });
    setIssues(issues);
}

void IssueListModel::setOpen(const QUuid &id)
{
    m_open = id;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OpenRole});
}

void IssueListModel::setArchive(ArchiveState state)
{
    if (state == m_archive)
        return;
    beginResetModel();
    m_archive = state;
    arrange();
    endResetModel();
}

QModelIndex IssueListModel::indexOf(const QUuid &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](qsizetype place) { return place != heading && m_issues.at(place).id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IssueListModel::headingData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Lưu trữ");
    case DetailRole:
        return tr("%n số", nullptr, static_cast<int>(std::ranges::count(m_issues, true, &IssueSummary::archived)));
    case IdRole:
        return QUuid();
    case OpenRole:
    case ArchivedRole:
        return false;
    default:
        return {};
    }
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_rows.at(index.row()) == heading)
        return headingData(role);
    const IssueSummary &issue = m_issues.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return tr("Số %1").arg(issue.number.toString());
    case IdRole:
        return issue.id;
    case DetailRole: {
        const QString week = weekText(issue.weekFrom, issue.weekTo);
        const QString count = tr("%n tin", nullptr, issue.articles);
        return week.isEmpty() ? count : QString(week % QStringLiteral(" · ") % count);
    }
    case OpenRole:
        return issue.id == m_open;
    case ArchivedRole:
        return issue.archived;
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
