// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SearchIndex: full text search over folded text, so that `dien tu` finds `điện tử`.

#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace DiemTin {

class Library;
struct Article;

/// Places of one day in search_text.place, which are the day's Julian number times this and more.
inline constexpr qint64 PlacesInADay = qint64(1) << 24;

/// The words of a text as the index has them: folded, letters and digits only.
[[nodiscard]] QStringList indexWords(const QString &text);

/// What a person typed as a query in FTS5's language: every word, the last one as a prefix; empty where it finds
/// nothing (no word, or a single letter).
[[nodiscard]] QString matchExpression(const QString &query);

/// An article found.
struct SearchHit
{
    QUuid article;
    QDate date;
    QString headline;
    QString source;
    QString snippet; ///< the original text round the first match, matches between U+0002 and U+0003
};

class SearchIndex
{
public:
    explicit SearchIndex(Library &library);

    /// Articles whose headline, source or text hold every word of the query (the last word as a prefix, of two
    /// letters or more), newest first. An empty query, or one of a single letter, finds nothing. Any text is a valid
    /// query. `limit` at most so many, `offset` skips so many.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &query, int limit, int offset = 0) const;

    /// For ArticleStore: makes the article found by what it says now. `created` stands in for the date of an undated
    /// one.
    [[nodiscard]] Result<void> update(const Article &article, QDate created);

private:
    Library &m_library;
};

} // namespace DiemTin
