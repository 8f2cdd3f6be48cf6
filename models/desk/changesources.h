// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChangeSources: the undo step of a source that was edited, or of two that were made one.

#pragma once

#include "models/store/sourcestore.h"

#include <QUndoCommand>

#include <functional>

namespace DiemTin {

/// Puts sources, and the articles that mean them, back from one state to another. Sources are written at once, so the
/// change stands in the file before the command is made.
class ChangeSources : public QUndoCommand
{
public:
    /// Is told after each time: nothing, or why it could not be written.
    using Told = std::function<void(const Result<void> &)>;

    /// The library must outlive the command. `after` is what the file holds now.
    ChangeSources(Library &library, SourcesState before, SourcesState after, Told told, const QString &text);

    /// The first time does nothing but tell.
    void redo() override;
    void undo() override;

private:
    void putBack(const SourcesState &state);

    Library &m_library;
    SourcesState m_before;
    SourcesState m_after;
    Told m_told;
    bool m_isWritten = true; ///< the next redo() has nothing to write
};

} // namespace DiemTin
