// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds articles of the library that are the same piece as another one.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

#include <QSet>

namespace DiemTin {

class Library;

/// An article that may be the same piece.
struct Duplicate
{
    enum class Kind { SameAddress, SameHeadline, SimilarText };

    QUuid article;
    QDate date; ///< null: undated
    QString headline;
    QString source;
    Kind kind = Kind::SimilarText; ///< the plainest sign there is
    double likeness = 0; ///< part of the shorter text's runs of three words that stand in the other too, 0 to 1

    bool operator==(const Duplicate &) const = default;
};

/// The stored articles other than `article` itself that are the same piece as far as one can see: the same address
/// (see urlKey()), the same headline but for case and diacritics, or at least half of the text. The likeliest first, at
/// most ten; none of those `besides` is among them. `article` need not be stored.
[[nodiscard]] Result<QList<Duplicate>> duplicatesOf(const Library &library, const Article &article,
                                                    const QSet<QUuid> &besides = {});

} // namespace DiemTin
