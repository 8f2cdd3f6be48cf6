// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two stacks of states.

#include "views/review/typinghistory.h"

#include <utility>

namespace DiemTin {

namespace {

constexpr qsizetype MostSteps = 500;

std::optional<TypingHistory::State> moved(QList<TypingHistory::State> &from, QList<TypingHistory::State> &to,
                                          const TypingHistory::State &now)
{
    if (from.isEmpty())
        return std::nullopt;
    to.append(now);
    return from.takeLast();
}

} // namespace

void TypingHistory::record(const State &before, Kind kind)
{
    const bool joins = kind != Kind::Other && kind == m_kind && before.cursor == m_end && !m_undo.isEmpty();
    m_kind = kind;
    m_redo.clear();
    if (joins)
        return;
    if (m_undo.size() == MostSteps)
        m_undo.removeFirst();
    m_undo.append(before);
}

std::optional<TypingHistory::State> TypingHistory::undo(const State &now)
{
    m_kind = Kind::Other;
    return moved(m_undo, m_redo, now);
}

std::optional<TypingHistory::State> TypingHistory::redo(const State &now)
{
    m_kind = Kind::Other;
    return moved(m_redo, m_undo, now);
}

} // namespace DiemTin
