// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueTree: the open issue's sections and articles as lanes, to choose, order and drag.

#pragma once

#include "models/tables/placementmoves.h"

#include <QPersistentModelIndex>
#include <QTreeView>
#include <QUuid>

class QMenu;

namespace DiemTin {

class IssueOutlineModel;

/// One article is current, several may be selected; both stay on their articles wherever these move. The tree opens all
/// sections of a newly shown issue. It asks for changes by signal, or through its model, and changes nothing itself.
class IssueTree : public QTreeView
{
    Q_OBJECT

public:
    explicit IssueTree(IssueOutlineModel *model, QWidget *parent = nullptr);

    /// Makes the article the current row and the only selected one and scrolls to it, without articleChosen(). Null:
    /// none.
    void setCurrentArticle(const QUuid &article);
    [[nodiscard]] QUuid currentArticle() const;
    /// The placement of the current row; null on a section or nothing.
    [[nodiscard]] QUuid currentPlacement() const;
    /// The placements of the selected rows in printed order.
    [[nodiscard]] QList<QUuid> selectedPlacements() const;
    /// The row of the section that the current row is or stands in; -1 where there is none.
    [[nodiscard]] int currentSection() const;

    /// The context menus over articles and over section bands.
    void setMenus(QMenu *articles, QMenu *section);
    /// Whether rows may be dropped, pasted, cut and taken out. Copying always works.
    void setChangeable(bool changeable);
    /// Opens the field for the current row's contents title.
    void editContentsTitle();

public Q_SLOTS:
    /// Shows the selected rows as cut and puts them on the clipboard; paste() moves them.
    void cut();
    void copy();
    /// Puts the articles of the clipboard behind the current row, or at the end of the current section.
    void paste();

Q_SIGNALS:
    /// A person made another article the current one.
    void articleChosen(const QUuid &article);
    /// A person asked to edit it (Enter, double click).
    void articleActivated(const QUuid &article);
    /// Other rows are selected, or another is current.
    void selectionMoved();
    /// A person wants these out of the issue (Delete, or dropped on the library).
    void removalRequested(const QList<QUuid> &placements);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    /// Rows keep their heights whatever they hold: QTreeView would measure each of them again.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where a drop would go and how that is shown.
    struct DropPlace
    {
        PlacementSpot spot;
        QRect mark;
        enum class Look { Line, Frame } look = Look::Line;
    };
    [[nodiscard]] std::optional<DropPlace> dropPlaceAt(QPoint position) const;
    [[nodiscard]] DropPlace dropPlaceOnSection(const QModelIndex &section, QPoint position) const;
    [[nodiscard]] QModelIndexList selectedRows() const;
    [[nodiscard]] QPixmap dragPicture() const;
    void forgetDrop();
    void rememberState();
    void restoreState();
    void selectArrived();

    IssueOutlineModel *m_model;
    QMenu *m_articleMenu = nullptr;
    QMenu *m_sectionMenu = nullptr;
    std::optional<DropPlace> m_drop;
    QList<QPersistentModelIndex> m_arrived; ///< rows that came since the event loop last turned
    QList<QUuid> m_keptSelection; ///< over a reset of the model
    QUuid m_keptCurrent;
    QStringList m_keptFolded; ///< names of sections
    bool m_changeable = true;
    bool m_droppedHere = false; ///< the drag under way ended in this tree
    bool m_quiet = false; ///< the current row is set from outside
};

} // namespace DiemTin
