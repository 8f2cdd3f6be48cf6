// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangeIssue: the undo step of a change to the issue itself: cover, titles, order, layout wishes.

#pragma once

#include "models/desk/workbench.h"

#include <QUndoCommand>

namespace DiemTin {

/// Turns one state of the issue into another and back.
class ChangeIssue : public QUndoCommand
{
public:
    ChangeIssue(Workbench &bench, const Issue &before, const Issue &after, const QString &text);

    void redo() override;
    void undo() override;

private:
    Workbench &m_bench;
    Issue m_before;
    Issue m_after;
};

} // namespace DiemTin
