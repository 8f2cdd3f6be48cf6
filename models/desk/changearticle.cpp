// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does, undoes and merges changes of an article.

#include "models/desk/changearticle.h"

namespace DiemTin {

namespace {

/// QUndoStack offers mergeWith() only commands of the same id; -1 offers none.
constexpr int MergingId = 1;
constexpr int NeverMerged = -1;

} // namespace

ChangeArticle::ChangeArticle(Workbench &bench, const Article &before, const Article &after, int step,
                             const QDateTime &when, const QString &text)
    : QUndoCommand(text)
    , m_bench(bench)
    , m_before(before)
    , m_after(after)
    , m_step(step)
    , m_when(when)
{ }

void ChangeArticle::redo()
{
    m_bench.put(m_after);
}

void ChangeArticle::undo()
{
    m_bench.put(m_before);
}

bool ChangeArticle::isOneBreath(const QDateTime &before, const QDateTime &after)
{
    const qint64 pause = before.msecsTo(after);
    return pause >= 0 && pause <= MergeMilliseconds;
}

int ChangeArticle::id() const
{
    return m_step == 0 ? NeverMerged : MergingId;
}

bool ChangeArticle::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeArticle *>(other);
    if (!next || next->m_step != m_step || next->m_after.id != m_after.id || !isOneBreath(m_when, next->m_when))
        return false;
    m_after = next->m_after;
    m_when = next->m_when;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace DiemTin
