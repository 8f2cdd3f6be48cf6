// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TypingHistory: undo and redo of one text, where typing in one breath is one step.

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace DiemTin {

class TypingHistory
{
public:
    /// A text and where the cursor stands in it.
    struct State
    {
        QString text;
        qsizetype cursor = 0;

        bool operator==(const State &) const = default;
    };

    enum class Kind { Typing, Deleting, Other };

    /// A change is made of `before`. One of the same kind that goes on where the last one ended joins it, unless it is
    /// of the kind Other.
    void record(const State &before, Kind kind);
    /// Tells where the change just recorded ended, for the next one to go on.
    void setEnd(qsizetype cursor) { m_end = cursor; }
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// The state before the last step; nothing where there is none. `now` is kept for redo().
    [[nodiscard]] std::optional<State> undo(const State &now);
    [[nodiscard]] std::optional<State> redo(const State &now);
    void clear() { *this = {}; }

private:
    QList<State> m_undo;
    QList<State> m_redo;
    Kind m_kind = Kind::Other;
    qsizetype m_end = -1;
};

} // namespace DiemTin
