// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Selection, keys, clipboard and menus of the issue's tree; issuetreedrag.cpp has drag and drop.

#include "views/issue/issuetree.h"

#include "models/tables/issueoutlinemodel.h"
#include "views/issue/outlinedelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace DiemTin {

using Role = IssueOutlineModel::Role;

IssueTree::IssueTree(IssueOutlineModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new OutlineDelegate(this));
    setObjectName(QStringLiteral("issueTree"));
    setAccessibleName(tr("Các mục và tin của số báo"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoExpandDelay(500);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &IssueTree::rememberState);
    connect(model, &QAbstractItemModel::modelReset, this, &IssueTree::restoreState);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QUuid article = index.data(Role::ArticleRole).toUuid();
        if (!article.isNull())
            Q_EMIT articleActivated(article);
    });
    expandAll();
}

void IssueTree::setCurrentArticle(const QUuid &article)
{
    if (article == currentArticle())
        return;
    const QScopedValueRollback guard(m_quiet, true);
    const QModelIndex index = m_model->indexOfArticle(article);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QUuid IssueTree::currentArticle() const
{
    return currentIndex().data(Role::ArticleRole).toUuid();
}

QUuid IssueTree::currentPlacement() const
{
    return currentIndex().data(Role::PlacementRole).toUuid();
}

QModelIndexList IssueTree::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &row) { return std::pair(row.parent().row(), row.row()); });
    return rows;
}

QList<QUuid> IssueTree::selectedPlacements() const
{
    QList<QUuid> placements;
    for (const QModelIndex &row : selectedRows())
        placements.append(row.data(Role::PlacementRole).toUuid());
    return placements;
}

int IssueTree::currentSection() const
{
    const QModelIndex current = currentIndex();
    return current.parent().isValid() ? current.parent().row() : current.row();
}

void IssueTree::setMenus(QMenu *articles, QMenu *section)
{
    m_articleMenu = articles;
    m_sectionMenu = section;
}

void IssueTree::setChangeable(bool changeable)
{
    m_changeable = changeable;
    setEditTriggers(changeable ? EditKeyPressed : NoEditTriggers);
}

void IssueTree::editContentsTitle()
{
    if (m_changeable && !currentPlacement().isNull())
        edit(currentIndex());
}

void IssueTree::cut()
{
    copy();
    if (m_changeable)
        m_model->setCut(selectedPlacements());
}

void IssueTree::copy()
{
    m_model->setCut({});
    if (const QModelIndexList rows = selectedRows(); !rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(m_model->mimeData(rows));
}

void IssueTree::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const int section = currentSection();
    if (!m_changeable || clip == nullptr || section < 0)
        return;
    const bool onSection = !currentIndex().parent().isValid();
    const int end = m_model->rowCount(m_model->index(section, 0));
    if (m_model->offer(clip, PlacementSpot{section, onSection ? end : currentIndex().row() + 1}))
        m_model->setCut({});
}

void IssueTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QUuid article = current.data(Role::ArticleRole).toUuid();
    if (!m_quiet && !article.isNull())
        Q_EMIT articleChosen(article);
    Q_EMIT selectionMoved();
}

void IssueTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void IssueTree::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (!parent.isValid())
        return;
    if (m_arrived.isEmpty())
        QMetaObject::invokeMethod(this, &IssueTree::selectArrived, Qt::QueuedConnection);
    for (int row = first; row <= last; ++row)
        m_arrived.append(m_model->index(row, 0, parent));
}

void IssueTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // QTreeView's own lays all rows out again. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

/// What just came (placed, pasted, brought back by undo) is what one wants to see and go on with.
void IssueTree::selectArrived()
{
    const QList<QPersistentModelIndex> arrived = std::exchange(m_arrived, {});
    QItemSelection selection;
    for (const QPersistentModelIndex &row : arrived) {
        if (row.isValid())
            selection.select(row, row);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.constFirst().topLeft();
    expand(first.parent());
    if (!selection.contains(currentIndex()))
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void IssueTree::rememberState()
{
    m_keptSelection = selectedPlacements();
    m_keptCurrent = currentPlacement();
    m_keptFolded.clear();
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex index = m_model->index(section, 0);
        if (!isExpanded(index))
            m_keptFolded.append(index.data(Role::TitleRole).toString());
    }
}

void IssueTree::restoreState()
{
    m_arrived.clear();
    forgetDrop();
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex index = m_model->index(section, 0);
        setExpanded(index, !m_keptFolded.contains(index.data(Role::TitleRole).toString()));
    }
    const QScopedValueRollback guard(m_quiet, true);
    QItemSelection selection;
    for (const QUuid &placement : std::as_const(m_keptSelection)) {
        const QModelIndex row = m_model->indexOfPlacement(placement);
        selection.select(row, row);
    }
    if (const QModelIndex current = m_model->indexOfPlacement(m_keptCurrent); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void IssueTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool band = index.isValid() && !index.parent().isValid();
    if (band && event->button() == Qt::LeftButton
        && OutlineDelegate::foldArea(visualRect(index)).contains(event->position().toPoint())) {
        setExpanded(index, !isExpanded(index));
        event->accept();
        return;
    }
    QTreeView::mousePressEvent(event);
}

void IssueTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete) && m_changeable && !selectedPlacements().isEmpty())
        Q_EMIT removalRequested(selectedPlacements());
    else if (event->key() == Qt::Key_Escape)
        m_model->setCut({});
    else
        QTreeView::keyPressEvent(event);
}

void IssueTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    QMenu *menu = index.parent().isValid() ? m_articleMenu : m_sectionMenu;
    if (!index.isValid() || menu == nullptr)
        return;
    if (!index.parent().isValid())
        setCurrentIndex(index);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void IssueTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Bands and rows use the whole width.
}

} // namespace DiemTin
