// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MadeUpArchive: a library that holds what a case says.

#pragma once

#include "models/preflight/archive.h"

namespace DiemTin {

/// A library with what a case puts into it.
struct MadeUpArchive : Archive
{
    QList<Source> sources() const override { return {}; }
    QStringList issuesWith(const QUuid &) const override { return issues; }
    QList<OldArticle> like(const Article &) const override { return old; }
    QList<Cover> covers() const override { return others; }

    QStringList issues;
    QList<OldArticle> old;
    QList<Cover> others;
};

} // namespace DiemTin
