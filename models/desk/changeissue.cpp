// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does, undoes and merges changes of the issue.

#include "models/desk/changeissue.h"

#include "models/desk/changearticle.h"

namespace DiemTin {

namespace {

/// QUndoStack offers mergeWith() only commands of the same id; another than that of ChangeArticle.
constexpr int MergingId = 2;
constexpr int NeverMerged = -1;

} // namespace

ChangeIssue::ChangeIssue(Workbench &bench, const Issue &before, const Issue &after, int step, const QDateTime &when,
                         const QString &text)
    : QUndoCommand(text)
    , m_bench(bench)
    , m_before(before)
    , m_after(after)
    , m_step(step)
    , m_when(when)
{ }

void ChangeIssue::redo()
{
    m_bench.put(m_after);
}

void ChangeIssue::undo()
{
    m_bench.put(m_before);
}

int ChangeIssue::id() const
{
    return m_step == 0 ? NeverMerged : MergingId;
}

bool ChangeIssue::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeIssue *>(other);
    if (!next || next->m_step != m_step || !ChangeArticle::isOneBreath(m_when, next->m_when))
        return false;
    m_after = next->m_after;
    m_when = next->m_when;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace DiemTin
