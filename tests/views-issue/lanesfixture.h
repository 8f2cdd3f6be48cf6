// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window on an issue whose articles are called by letters: "a bcd e fg" is one section a word.

#pragma once

#include "models/desk/desk.h"
#include "views/issue/issuetree.h"
#include "windowfixture.h"

namespace DiemTin {

class Actions;

/// Stores articles "Tin a", "Tin b" …, all dated 13/10/2026, and puts them into the open issue as the letters say.
class LanesFixture
{
public:
    explicit LanesFixture(const QString &letters);

    [[nodiscard]] Desk &desk();
    [[nodiscard]] IssueTree &tree();
    [[nodiscard]] Actions &actions();
    [[nodiscard]] const Issue &issue() { return desk().content().issue; }
    /// The issue's placements as letters.
    [[nodiscard]] QString letters();
    /// The selected rows as letters.
    [[nodiscard]] QString selected();
    [[nodiscard]] QUuid article(QChar letter) const { return m_articles.value(letter); }
    [[nodiscard]] QUuid placement(QChar letter);
    [[nodiscard]] QModelIndex row(QChar letter);
    [[nodiscard]] QModelIndex section(int row);
    /// Selects these rows by mouse; the first is current.
    void select(const QString &letters);
    /// Stores an article that no issue has.
    void store(QChar letter);
    /// Gives the article a date, as a change of its own that cannot be undone later.
    void date(QChar letter, const QDate &date);

    WindowFixture made;

private:
    QHash<QChar, QUuid> m_articles;
};

} // namespace DiemTin
