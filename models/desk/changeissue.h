// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangeIssue: the undo step of a change to the issue itself: cover, titles, order, layout wishes.

#pragma once

#include "models/desk/workbench.h"

#include <QDateTime>
#include <QUndoCommand>

namespace DiemTin {

/// Turns one state of the issue into another and back.
class ChangeIssue : public QUndoCommand
{
public:
    /// `step` not 0 lets later changes of the same step merge into this one while they follow as closely as those of
    /// ChangeArticle; `when` is the moment of the change.
    ChangeIssue(Workbench &bench, const Issue &before, const Issue &after, int step, const QDateTime &when,
                const QString &text);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Workbench &m_bench;
    Issue m_before;
    Issue m_after;
    int m_step;
    QDateTime m_when; ///< of the last change merged into this one
};

} // namespace DiemTin
