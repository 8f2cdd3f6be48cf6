// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueOutlineModel: the open issue as a tree, sections on top and their articles below.

#pragma once

#include "models/composer/proof.h"
#include "models/composer/template.h"
#include "models/editorial/issue.h"
#include "models/tables/articleextents.h"
#include "models/tables/placementmime.h"
#include "models/tables/placementmoves.h"
#include "models/tables/showntitles.h"
#include "models/tables/wordcounts.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

namespace DiemTin {

/// A tree of one column. Headlines in capitals take their running form within a few turns of the event loop. Follows
/// its content with the smallest row changes, so that selections and scroll positions stay; asks for moves by signal
/// and never changes the content itself.
class IssueOutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsSectionRole = Qt::UserRole, ///< bool
        ArticleRole, ///< QUuid, null for sections
        PlacementRole, ///< QUuid, null for sections
        DateRole, ///< "15/6"; "—" for an undated article
        TitleRole, ///< contents title, else headline, capitals as sentence case; a section's printed name
        HeadlineRole, ///< headline as stored
        SourceRole, ///< as printed
        PageRole, ///< int, printed page number; 0: not on a page yet
        NumeralRole, ///< "II"
        ColourRole, ///< QColor of the section
        SummaryRole, ///< section: "20 · tr. 5–15"
        WordsRole, ///< int, words of headline and text
        ExtentRole, ///< double, height on the pages in heights of the text block; 0: not on a page yet
        PhotosRole, ///< int, number of photos
        PinnedRole, ///< bool
        StartsPageRole, ///< bool
        FindingsRole, ///< QStringList, what is the matter with it, one sentence each, the gravest first
        SeverityRole, ///< int, Severity of the gravest finding; only where there is one
        CutRole, ///< bool, waits on the clipboard to be moved
    };

    using Looks = QHash<SectionKind, SectionLook>;

    explicit IssueOutlineModel(QObject *parent = nullptr);

    /// Shows this content. Sections without a title of their own take it from `looks`.
    void setContent(const IssueContent &content, const Looks &looks);
    /// Takes page numbers and room of the articles from the proof.
    void setPages(const Proof &proof);
    /// Shows what preflight found in the articles.
    void setFindings(const Diagnostics &findings);
    /// Shows these placements as cut, and no others.
    void setCut(const QList<QUuid> &placements);
    /// The content changed in this one article only; one that the issue does not have is ignored.
    void updateArticle(const Article &article);

    /// The row of the first placement of this article, or of this placement; invalid where the issue has none.
    [[nodiscard]] QModelIndex indexOfArticle(const QUuid &article) const;
    [[nodiscard]] QModelIndex indexOfPlacement(const QUuid &placement) const;
    /// The articles in printed order.
    [[nodiscard]] QList<QUuid> articlesInOrder() const;
    [[nodiscard]] const WordCounts &words() const { return m_words; }
    /// What it has learnt about names, for other lists of the same library.
    [[nodiscard]] std::shared_ptr<ShownTitles> titles() const { return m_titles; }

    /// Takes what was dropped or pasted before `target`: asks for a move where it comes from this issue, else for
    /// placing its articles. False, and nothing asked, where the data holds no articles.
    bool offer(const QMimeData *data, PlacementSpot target);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// EditRole of an article's row asks for another contents title.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person dropped or pasted these placements before `target`.
    void moveRequested(const QList<QUuid> &placements, DiemTin::PlacementSpot target);
    /// A person dropped or pasted these articles, of the library or of another issue, before `target`.
    void placingRequested(const QList<QUuid> &articles, DiemTin::PlacementSpot target);
    /// titles() may show headlines otherwise from now on.
    void namesLearnt();
    /// A person wrote another contents title.
    void contentsTitleEdited(const QUuid &placement, const QString &title);

private:
    [[nodiscard]] bool sameSections(const Issue &issue) const;
    void removeMissing(const Issue &issue);
    void arrange(const Issue &issue);
    void moveRow(PlacementSpot from, PlacementSpot to);
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant articleData(const Placement &placement, int role) const;
    [[nodiscard]] QVariant layoutData(const Placement &placement, int role) const;
    [[nodiscard]] QVariant findingsData(const QUuid &article, int role) const;
    [[nodiscard]] QString titleOf(const Placement &placement, const Article &article) const;
    [[nodiscard]] QString sectionSummary(const Section &section) const;
    void announceAll();
    void learnNames();

    IssueContent m_content;
    Looks m_looks;
    QHash<QUuid, int> m_pages; ///< by placement
    ArticleExtents m_extents;
    QHash<QUuid, Diagnostics> m_findings; ///< by article, the gravest first
    WordCounts m_words;
    std::shared_ptr<ShownTitles> m_titles = std::make_shared<ShownTitles>();
    QTimer m_learning;
    QSet<QUuid> m_cut; ///< placements
};

} // namespace DiemTin
