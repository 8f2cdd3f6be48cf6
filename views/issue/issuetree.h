// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueTree: the open issue's sections and articles, to choose and drag.

#pragma once

#include <QTreeView>
#include <QUuid>

namespace DiemTin {

class IssueOutlineModel;

/// One article is current at a time; the tree opens all sections of a newly shown issue.
class IssueTree : public QTreeView
{
    Q_OBJECT

public:
    explicit IssueTree(IssueOutlineModel *model, QWidget *parent = nullptr);

    /// Makes the article the current row and scrolls to it, without articleChosen(). Null: none.
    void setCurrentArticle(const QUuid &article);
    [[nodiscard]] QUuid currentArticle() const;
    /// The placement of the current row; null on a section or nothing.
    [[nodiscard]] QUuid currentPlacement() const;

Q_SIGNALS:
    /// A person made another article the current one.
    void articleChosen(const QUuid &article);
    /// A person asked to edit it (Enter, double click).
    void articleActivated(const QUuid &article);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void dropEvent(QDropEvent *event) override;

private:
    IssueOutlineModel *m_model;
    bool m_quiet = false; ///< the current row is set from outside
};

} // namespace DiemTin
