// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangeArticle: the undo step of a change to one article; typing of one breath is one step.

#pragma once

#include "models/desk/workbench.h"

#include <QDateTime>
#include <QUndoCommand>

namespace DiemTin {

/// Turns one state of an article into another and back.
class ChangeArticle : public QUndoCommand
{
public:
    /// `step` not 0 lets later changes of the same article and step merge into this one while they follow within
    /// MergeMilliseconds; `when` is the moment of the change.
    ChangeArticle(Workbench &bench, const Article &before, const Article &after, int step, const QDateTime &when,
                  const QString &text);

    static constexpr qint64 MergeMilliseconds = 2000;
    /// Whether two moments are close enough for typing to be one step; not when the clock was set back between them.
    [[nodiscard]] static bool isOneBreath(const QDateTime &before, const QDateTime &after);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Workbench &m_bench;
    Article m_before;
    Article m_after;
    int m_step;
    QDateTime m_when; ///< of the last change merged into this one
};

} // namespace DiemTin
