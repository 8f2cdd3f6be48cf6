// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ArticleFilter as SQL, for ArticleList.

#pragma once

#include "models/store/articlelist.h"

#include <QStringList>
#include <QVariantList>

namespace DiemTin {

/// FROM and WHERE of a statement over listing (and search_index where the filter searches), with the values of its
/// question marks.
struct FilterSql
{
    QString from;
    QStringList conditions;
    QVariantList values;

    /// " FROM … WHERE …".
    [[nodiscard]] QString text() const;
};

/// The SQL of the filter.
[[nodiscard]] FilterSql filterSql(const ArticleFilter &filter);

} // namespace DiemTin
