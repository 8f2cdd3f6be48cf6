// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does and undoes changes of sources.

#include "models/desk/changesources.h"

namespace DiemTin {

ChangeSources::ChangeSources(Library &library, SourcesState before, SourcesState after, Told told, const QString &text)
    : QUndoCommand(text)
    , m_library(library)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_told(std::move(told))
{ }

void ChangeSources::redo()
{
    if (std::exchange(m_isWritten, false))
        m_told({});
    else
        putBack(m_after);
}

void ChangeSources::undo()
{
    putBack(m_before);
}

/// A step that cannot be taken leaves the list of steps.
void ChangeSources::putBack(const SourcesState &state)
{
    const Result<void> done = SourceStore(m_library).putBack(state);
    setObsolete(!done);
    m_told(done);
}

} // namespace DiemTin
