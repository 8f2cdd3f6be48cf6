// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archive: what the rules ask of the rest of the library.

#pragma once

#include "models/editorial/issue.h"
#include "models/editorial/source.h"

namespace DiemTin {

/// An older article that reads like one of the issue.
struct OldArticle
{
    QUuid article;
    QString headline;
    QDate date;
    QString issue; ///< "23/2026"; empty: it was in none
    double shared = 0; ///< part of the shorter text's passages that stand in both, 0 to 1

    bool operator==(const OldArticle &) const = default;
};

/// The library as rules see it. Answers must not change while rules run; may be asked from the rules' thread.
class Archive
{
public:
    virtual ~Archive() = default;
    /// The sources with their aliases.
    [[nodiscard]] virtual QList<Source> sources() const = 0;
    /// Numbers of the other issues that print the article, oldest first.
    [[nodiscard]] virtual QStringList issuesWith(const QUuid &article) const = 0;
    /// Articles outside the issue that share passages with this one, most first.
    [[nodiscard]] virtual QList<OldArticle> like(const Article &article) const = 0;
    /// The covers of the other issues, newest first, at most some ten.
    [[nodiscard]] virtual QList<Cover> covers() const = 0;
};

} // namespace DiemTin
