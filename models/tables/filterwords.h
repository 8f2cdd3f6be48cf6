// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters of the library in words, and as values that settings keep.

#pragma once

#include "models/store/articlelist.h"

#include <QHash>
#include <QVariantMap>

namespace DiemTin {

/// "Mới", "Đã biên tập", "Đã duyệt".
[[nodiscard]] QString statusName(ArticleStatus status);
/// "Tổng kết xu hướng", "Tin trong nước" …, whatever an issue calls it.
[[nodiscard]] QString sectionName(SectionKind kind);
/// "Tuần này", "Tuần trước", or the week's days; `today` tells which.
[[nodiscard]] QString weekName(QDate monday, QDate today);

/// A wish of a filter: what it is called and the filter without it.
struct FilterWish
{
    QString text;
    ArticleFilter without;
};

/// Names that a filter's ids stand for.
struct FilterNames
{
    QHash<QUuid, QString> sources;
    QHash<QUuid, QString> issues;
};

/// The filter's wishes other than its search.
[[nodiscard]] QList<FilterWish> filterWishes(const ArticleFilter &filter, const FilterNames &names, QDate today);

/// The filter as settings keep it. This and the last week are kept as such: next Monday they are other days.
[[nodiscard]] QVariantMap filterToVariant(const ArticleFilter &filter, QDate today);
/// The filter that filterToVariant() wrote; what it does not know stays without a wish.
[[nodiscard]] ArticleFilter filterFromVariant(const QVariantMap &map, QDate today);

} // namespace DiemTin
