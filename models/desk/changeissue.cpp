// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does and undoes changes of the issue.

#include "models/desk/changeissue.h"

namespace DiemTin {

ChangeIssue::ChangeIssue(Workbench &bench, const Issue &before, const Issue &after, const QString &text)
    : QUndoCommand(text)
    , m_bench(bench)
    , m_before(before)
    , m_after(after)
{ }

void ChangeIssue::redo()
{
    m_bench.put(m_after);
}

void ChangeIssue::undo()
{
    m_bench.put(m_before);
}

} // namespace DiemTin
