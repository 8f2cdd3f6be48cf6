// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SavedFilters: filters a person has given a name.

#pragma once

#include "models/store/articlelist.h"

#include <QMenu>
#include <QVariantMap>

namespace DiemTin {

/// A menu that applies, keeps, renames and takes away filters. Where they are stored is for others: see
/// setStored() and storedChanged().
class SavedFilters : public QMenu
{
    Q_OBJECT

public:
    explicit SavedFilters(QWidget *parent = nullptr);

    /// The filters by name, as storedChanged() gave them.
    void setStored(const QVariantMap &stored);
    [[nodiscard]] const QVariantMap &stored() const { return m_stored; }
    /// What "keep" would keep.
    void setPresent(const ArticleFilter &filter, QDate today);

    /// Keeps the present filter under this name, in place of one that has it.
    void keep(const QString &name);
    /// Gives another name to a kept filter; without effect where the new one is empty or taken.
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);

Q_SIGNALS:
    /// A person wants this filter.
    void filterChosen(const DiemTin::ArticleFilter &filter);
    /// A person kept, renamed or took away a filter.
    void storedChanged(const QVariantMap &stored);

private:
    void fill();
    void askForName(const QString &title, const QString &proposal, const std::function<void(const QString &)> &use);

    QVariantMap m_stored;
    ArticleFilter m_present;
    QDate m_today;
};

} // namespace DiemTin
