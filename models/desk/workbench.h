// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbench: the part of the desk that undo commands talk to.

#pragma once

#include "models/editorial/issue.h"

namespace DiemTin {

/// Puts values in place: shown at once, saved soon. Outlives every command that knows it.
class Workbench
{
public:
    virtual ~Workbench() = default;
    /// The article becomes this one (by its id).
    virtual void put(const Article &article) = 0;
    /// The open issue becomes this one; its articles stay as they are.
    virtual void put(const Issue &issue) = 0;
};

} // namespace DiemTin
