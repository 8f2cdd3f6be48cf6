// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueOutlineModel: the open issue as a tree, sections on top and their articles below.

#pragma once

#include "models/composer/proof.h"
#include "models/composer/template.h"
#include "models/editorial/issue.h"
#include "models/tables/placementmoves.h"

#include <QAbstractItemModel>

namespace DiemTin {

/// A tree of one column. Follows its content with the smallest row changes, so that selections and scroll positions
/// stay; asks for moves by signal and never changes the content itself.
class IssueOutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsSectionRole = Qt::UserRole, ///< bool
        ArticleRole, ///< QUuid, null for sections
        PlacementRole, ///< QUuid, null for sections
        DateRole, ///< "15/6"; "—" for an undated article
        TitleRole, ///< headline as stored; a section's printed name
        SourceRole, ///< as printed
        PageRole, ///< int, printed page number; 0: not on a page yet
        NumeralRole, ///< "II"
        ColourRole, ///< QColor of the section
        SummaryRole, ///< section: "20 · tr. 5–15"
    };

    using Looks = QHash<SectionKind, SectionLook>;

    explicit IssueOutlineModel(QObject *parent = nullptr);

    /// Shows this content. Sections without a title of their own take it from `looks`.
    void setContent(const IssueContent &content, const Looks &looks);
    /// Takes page numbers from the proof's contents entries.
    void setPages(const Proof &proof);
    /// The content changed in this one article only.
    void updateArticle(const Article &article);

    /// The row of the first placement of this article, or of this placement; invalid where the issue has none.
    [[nodiscard]] QModelIndex indexOfArticle(const QUuid &article) const;
    [[nodiscard]] QModelIndex indexOfPlacement(const QUuid &placement) const;
    /// The articles in printed order.
    [[nodiscard]] QList<QUuid> articlesInOrder() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person dropped these placements before `target`.
    void moveRequested(const QList<QUuid> &placements, DiemTin::PlacementSpot target);

private:
    [[nodiscard]] bool sameSections(const Issue &issue) const;
    void removeMissing(const Issue &issue);
    void arrange(const Issue &issue);
    void moveRow(PlacementSpot from, PlacementSpot to);
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant articleData(const Placement &placement, int role) const;
    [[nodiscard]] QString sectionSummary(const Section &section) const;
    void announceAll();

    IssueContent m_content;
    Looks m_looks;
    QHash<QUuid, int> m_pages; ///< by placement
};

} // namespace DiemTin
