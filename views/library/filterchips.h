// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FilterChips: the wishes of a filter as small buttons that take them away.

#pragma once

#include "models/tables/filterwords.h"

#include <QWidget>

namespace DiemTin {

/// Hidden while the filter has no wish.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setWishes(const QList<FilterWish> &wishes);

Q_SIGNALS:
    /// A person took a wish away: the filter shall be this one.
    void filterReduced(const DiemTin::ArticleFilter &filter);

private:
    QList<QWidget *> m_chips;
};

} // namespace DiemTin
