// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryWatch: notices what other connections write into a library, without reading all of it.

#pragma once

#include "models/base/result.h"

#include <QSet>
#include <QUuid>

namespace DiemTin {

class Library;

/// Belongs to the thread of the library, which must outlive it.
class LibraryWatch
{
public:
    enum class Change {
        Nothing,
        Known, ///< something, but no articles besides the known ones
        Others, ///< articles came, went or changed, or issues took them up
    };

    explicit LibraryWatch(const Library &library);

    /// What was written since the last call by others than this connection; at the first call everything. Articles that
    /// are `known` change without being told. Errors: Unreadable.
    [[nodiscard]] Result<Change> look(const QSet<QUuid> &known);

private:
    struct State
    {
        qint64 articles = -1;
        qint64 placements = -1;
        QString newest; ///< when the newest article that is not known was saved

        bool operator==(const State &) const = default;
    };

    [[nodiscard]] Result<State> state(const QSet<QUuid> &known) const;

    const Library &m_library;
    qint64 m_version = -1;
    State m_state;
};

} // namespace DiemTin
