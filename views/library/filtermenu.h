// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FilterMenu: the menu of everything the library can be filtered by.

#pragma once

#include "models/tables/filterwords.h"

#include <QMenu>

namespace DiemTin {

/// What there is to filter by.
struct FilterChoices
{
    QList<QDate> weeks; ///< Mondays, newest first
    QStringList tags;
    QList<std::pair<QUuid, QString>> sources; ///< in order
    QList<std::pair<QUuid, QString>> issues; ///< newest first
};

/// Filled anew each time it opens.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// Fills the menu for this filter: what it wishes is checked.
    void fill(const ArticleFilter &filter, const FilterChoices &choices, QDate today);

Q_SIGNALS:
    /// A person chose: the filter shall be this one.
    void filterChosen(const DiemTin::ArticleFilter &filter);

private:
    QMenu *addPart(const QString &title, const QString &name);
    void addChoice(QMenu *menu, const QString &text, const ArticleFilter &filter);
    void addWeeks(const QList<QDate> &weeks, QDate today);
    void addKinds();
    void addSources(const FilterChoices &choices);
    void addUses(const FilterChoices &choices);

    ArticleFilter m_filter; ///< at the time of fill()
};

} // namespace DiemTin
