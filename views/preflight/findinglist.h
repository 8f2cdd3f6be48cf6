// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FindingList: the findings of preflight, to go to, put right or accept.

#pragma once

#include "models/preflight/finding.h"
#include "models/store/wordstore.h"

#include <QTreeView>

namespace DiemTin {

class FindingModel;

/// Keys: Return goes to the place, Ctrl+Return fixes, Delete accepts.
class FindingList : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive the list.
    explicit FindingList(FindingModel *model, QWidget *parent = nullptr);

    /// The findings of the selected rows, groups with all of theirs, without repeats.
    [[nodiscard]] Findings selectedFindings() const;

Q_SIGNALS:
    /// The window shall show where this is.
    void findingChosen(const DiemTin::Finding &finding);
    /// These shall be put right; each has a fix.
    void fixRequested(const DiemTin::Findings &findings);
    /// These are right as they are, or are to be shown again.
    void acceptanceRequested(const DiemTin::Findings &findings);
    void rejectionRequested(const DiemTin::Findings &findings);
    /// The words meant are right everywhere.
    void wordRequested(const DiemTin::Finding &finding, DiemTin::WordKind kind);
    /// The article meant and this other place shall be shown side by side.
    void comparisonRequested(const DiemTin::Finding &finding);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isOnFix(const QPoint &position) const;
    void fix(const Findings &findings);
    void accept(const Findings &findings);
    void choose(const QModelIndex &index);

    FindingModel *m_model;
};

} // namespace DiemTin
