// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangeReviewed: the undo step of a decision on what reviewers want of an article.

#pragma once

#include "models/desk/workbench.h"
#include "models/review/deciding.h"

#include <QUndoCommand>

#include <functional>

namespace DiemTin {

/// Turns an article and the decisions on it from one state into another and back.
class ChangeReviewed : public QUndoCommand
{
public:
    using Decisions = QHash<QString, ReviewDecision>;
    /// Makes the decisions of the file, which are the first, the second.
    using Write = std::function<void(const Decisions &, const Decisions &)>;

    ChangeReviewed(Workbench &bench, DecidedArticle before, DecidedArticle after, Write write, const QString &text);

    void redo() override;
    void undo() override;

private:
    void turn(const DecidedArticle &from, const DecidedArticle &to);

    Workbench &m_bench;
    DecidedArticle m_before;
    DecidedArticle m_after;
    Write m_write;
};

} // namespace DiemTin
