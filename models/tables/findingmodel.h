// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FindingModel: what preflight found as a tree: findings of one rule together, the gravest first.

#pragma once

#include "models/preflight/finding.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace DiemTin {

/// A rule that found one thing is a row; one that found several is a row with a row below it for each. Follows new
/// findings with the smallest changes of rows, so that selection and scroll position stay.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int, Severity; of a group the gravest
        MessageRole, ///< the finding's sentence; of a group its name and how many, "Thiếu dấu chấm cuối đoạn (12 chỗ)"
        ExcerptRole, ///< QString; empty for groups
        ArticleRole, ///< QUuid
        WhereRole, ///< short name of the place, "II.3"; empty for groups and the issue itself
        FixesRole, ///< int, how many of the findings have a fix
        AcceptedRole, ///< bool
    };

    /// How many findings of each severity are shown; accepted ones count apart.
    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        int accepted = 0;

        bool operator==(const Counts &) const = default;
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// What the rules are called, by their ids.
    void setTitles(const QHash<QString, QString> &titles);
    /// Shows these findings; `places` names the placements. Those whose acceptanceKey() is accepted are shown only
    /// where setAcceptedShown() says so.
    void setFindings(const Findings &findings, const QHash<QUuid, QString> &places, const QSet<QString> &accepted);
    /// Leaves out what is less grave than this.
    void setLeastSeverity(Severity least);
    void setAcceptedShown(bool shown);

    [[nodiscard]] Counts counts() const { return m_counts; }
    /// The findings of a row: one, or those of the group.
    [[nodiscard]] Findings findings(const QModelIndex &index) const;
    [[nodiscard]] bool isAccepted(const Finding &finding) const;
    /// Every finding that is shown and not accepted.
    [[nodiscard]] Findings open() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Group
    {
        QString rule;
        Findings findings;

        bool operator==(const Group &) const = default;
        [[nodiscard]] Severity severity() const;
    };

    [[nodiscard]] QList<Group> grouped() const;
    void show();
    void replaceFindings(int row, const Findings &findings);
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant findingData(const Finding &finding, int role) const;

    QHash<QString, QString> m_titles;
    Findings m_all;
    QHash<QUuid, QString> m_places;
    QSet<QString> m_accepted;
    Severity m_least = Severity::Info;
    bool m_acceptedShown = false;
    QList<Group> m_groups;
    Counts m_counts;
};

} // namespace DiemTin
