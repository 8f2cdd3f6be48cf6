// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SourceStore: newspapers and portals with the other names they are printed under.

#pragma once

#include "models/base/result.h"
#include "models/editorial/source.h"

#include <QList>

namespace DiemTin {

class Library;

class SourceStore
{
public:
    explicit SourceStore(Library &library);

    /// All sources in the order of the Vietnamese alphabet.
    [[nodiscard]] Result<QList<Source>> list() const;
    /// The source with this name or alias (case, white space and normal form aside), or NotFound.
    [[nodiscard]] Result<Source> find(const QString &printedName) const;
    /// Stores a source with its aliases. Errors: Exists (the name or an alias belongs to another), Unwritable.
    [[nodiscard]] Result<Source> save(const Source &source);

private:
    Library &m_library;
};

} // namespace DiemTin
