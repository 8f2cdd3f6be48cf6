// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Behaviour of the issue's tree.

#include "views/issue/issuetree.h"

#include "models/tables/issueoutlinemodel.h"
#include "views/issue/outlinedelegate.h"

#include <QDropEvent>
#include <QScopedValueRollback>

namespace DiemTin {

IssueTree::IssueTree(IssueOutlineModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new OutlineDelegate(this));
    setAccessibleName(tr("Các mục và tin của số báo"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDragEnabled(true);
    setDropIndicatorShown(true);
    setAutoExpandDelay(300);
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QUuid article = index.data(IssueOutlineModel::ArticleRole).toUuid();
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
    return currentIndex().data(IssueOutlineModel::ArticleRole).toUuid();
}

QUuid IssueTree::currentPlacement() const
{
    return currentIndex().data(IssueOutlineModel::PlacementRole).toUuid();
}

void IssueTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QUuid article = current.data(IssueOutlineModel::ArticleRole).toUuid();
    if (!m_quiet && !article.isNull())
        Q_EMIT articleChosen(article);
}

void IssueTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Bands and rows use the whole width.
}

void IssueTree::dropEvent(QDropEvent *event)
{
    QTreeView::dropEvent(event);
    // The model has asked for the move already; the view must not take rows out by itself.
    event->setDropAction(Qt::CopyAction);
}

} // namespace DiemTin
