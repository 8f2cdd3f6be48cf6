// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does and undoes decisions.

#include "models/desk/changereviewed.h"

namespace DiemTin {

ChangeReviewed::ChangeReviewed(Workbench &bench, DecidedArticle before, DecidedArticle after, Write write,
                               const QString &text)
    : QUndoCommand(text)
    , m_bench(bench)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_write(std::move(write))
{ }

void ChangeReviewed::redo()
{
    turn(m_before, m_after);
}

void ChangeReviewed::undo()
{
    turn(m_after, m_before);
}

void ChangeReviewed::turn(const DecidedArticle &from, const DecidedArticle &to)
{
    if (from.article != to.article)
        m_bench.put(to.article);
    m_write(from.decisions, to.decisions);
}

} // namespace DiemTin
