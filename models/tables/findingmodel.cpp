// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups findings and follows new ones.

#include "models/tables/findingmodel.h"

#include <algorithm>

namespace DiemTin {

namespace {

constexpr quintptr TopLevel = 0; ///< internal id of groups; rows below one have the group's row + 1

} // namespace

Severity FindingModel::Group::severity() const
{
    return std::ranges::max(findings, {}, &Finding::severity).severity;
}

FindingModel::FindingModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void FindingModel::setTitles(const QHash<QString, QString> &titles)
{
    m_titles = titles;
}

void FindingModel::setFindings(const Findings &findings, const QHash<QUuid, QString> &places,
                               const QSet<QString> &accepted)
{
    m_all = findings;
    m_places = places;
    m_accepted = accepted;
    show();
}

void FindingModel::setLeastSeverity(Severity least)
{
    m_least = least;
    show();
}

void FindingModel::setAcceptedShown(bool shown)
{
    m_acceptedShown = shown;
    show();
}

bool FindingModel::isAccepted(const Finding &finding) const
{
    return !m_accepted.isEmpty() && m_accepted.contains(acceptanceKey(finding));
}

Findings FindingModel::open() const
{
    Findings result;
    for (const Group &group : m_groups) {
        std::ranges::copy_if(group.findings, std::back_inserter(result),
                             [this](const Finding &finding) { return !isAccepted(finding); });
    }
    return result;
}

QList<FindingModel::Group> FindingModel::grouped() const
{
    QList<Group> groups;
    for (const Finding &finding : m_all) {
        if (finding.severity < m_least || (!m_acceptedShown && isAccepted(finding)))
            continue;
        auto group = std::ranges::find(groups, finding.rule, &Group::rule);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{finding.rule, {}});
        group->findings.append(finding);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::severity);
    return groups;
}

/// Rows that both have stay; a group whose findings changed changes its own rows only.
void FindingModel::show()
{
    const QList<Group> wanted = grouped();
    const auto isWanted = [&wanted](const Group &group) {
        return std::ranges::find(wanted, group.rule, &Group::rule) != wanted.end();
    };
    for (qsizetype row = m_groups.size() - 1; row >= 0; --row) {
        if (isWanted(m_groups[row]))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_groups.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const auto at = std::ranges::find(m_groups, wanted[row].rule, &Group::rule);
        const auto from = static_cast<int>(at - m_groups.begin());
        if (at == m_groups.end()) {
            beginInsertRows({}, row, row);
            m_groups.insert(row, wanted[row]);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_groups.move(from, row);
            endMoveRows();
        }
        replaceFindings(row, wanted[row].findings);
    }
    Counts counts;
    for (const Finding &finding : std::as_const(m_all)) {
        const bool accepted = isAccepted(finding);
        counts.accepted += accepted;
        counts.errors += !accepted && finding.severity == Severity::Error;
        counts.warnings += !accepted && finding.severity == Severity::Warning;
        counts.infos += !accepted && finding.severity == Severity::Info;
    }
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

void FindingModel::replaceFindings(int row, const Findings &findings)
{
    const QModelIndex group = index(row, 0);
    const auto rows = [](const Findings &list) { return list.size() > 1 ? static_cast<int>(list.size()) : 0; };
    const int before = rows(m_groups[row].findings);
    const int after = rows(findings);
    const bool changed = m_groups[row].findings != findings;
    // Rows come and go at the end; what stands in the others changes afterwards.
    if (after < before) {
        beginRemoveRows(group, after, before - 1);
        m_groups[row].findings.resize(std::max(after, 1));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(group, before, after - 1);
        m_groups[row].findings = m_groups[row].findings.first(before) + findings.sliced(before);
        endInsertRows();
    }
    m_groups[row].findings = findings;
    // Also where nothing but its acceptance or its place's name is new.
    Q_EMIT dataChanged(group, group);
    if (changed && after > 0)
        Q_EMIT dataChanged(index(0, 0, group), index(after - 1, 0, group));
}

Findings FindingModel::findings(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == TopLevel)
        return m_groups[index.row()].findings;
    return {m_groups[static_cast<qsizetype>(index.internalId()) - 1].findings[index.row()]};
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != TopLevel)
        return 0;
    const qsizetype findings = m_groups[parent.row()].findings.size();
    return findings > 1 ? static_cast<int>(findings) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const Findings those = findings(index);
    if (those.isEmpty())
        return {};
    if (role == FixesRole)
        return static_cast<int>(std::ranges::count_if(those, [](const Finding &f) { return !f.fix.isEmpty(); }));
    if (role == AcceptedRole)
        return std::ranges::all_of(those, [this](const Finding &finding) { return isAccepted(finding); });
    return those.size() > 1 ? groupData(m_groups[index.row()], role) : findingData(those.constFirst(), role);
}

QVariant FindingModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case SeverityRole:
        return static_cast<int>(group.severity());
    case Qt::DisplayRole:
    case MessageRole:
        return tr("%1 (%n chỗ)", nullptr, static_cast<int>(group.findings.size()))
            .arg(m_titles.value(group.rule, group.rule));
    default:
        return {};
    }
}

QVariant FindingModel::findingData(const Finding &finding, int role) const
{
    switch (role) {
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case Qt::DisplayRole:
    case MessageRole:
        return finding.message;
    case ExcerptRole:
        return finding.excerpt;
    case ArticleRole:
        return finding.place.article;
    case WhereRole:
        return m_places.value(finding.place.placement);
    case Qt::ToolTipRole:
        return finding.excerpt.isEmpty() ? finding.message : finding.message + QStringLiteral("\n\n") + finding.excerpt;
    default:
        return {};
    }
}

} // namespace DiemTin
