// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleList: articles of the library by filter and order, read in windows however many there are.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"
#include "models/editorial/issue.h"

#include <QDateTime>

#include <functional>

namespace DiemTin {

class Library;

/// Which articles a list shows: those that meet every wish. A default-made one shows all.
struct ArticleFilter
{
    enum class Use {
        Any,
        Unused, ///< in no issue
        Used, ///< in any issue
        InIssue, ///< in `issue`
    };
    enum class Photos { Any, With, Without };

    QString search = {}; ///< as SearchIndex::find() takes it; less than two letters: no wish
    QDate from =
        {}; ///< first and last day, each null for no limit; an undated article counts as of the day it was made
    QDate to = {};
    std::optional<SectionKind> section = {}; ///< stands or stood in a section of this kind
    QUuid source = {}; ///< null: any
    std::optional<ArticleStatus> status = {};
    QString tag = {}; ///< empty: any
    Use use = Use::Any;
    QUuid issue = {}; ///< for Use::InIssue
    Photos photos = Photos::Any;

    bool operator==(const ArticleFilter &) const = default;
};

/// In which order a list shows articles; equal ones newest first.
struct ArticleOrder
{
    enum class Key { Date, Headline, Source, Status, Words, Saved };
    Key key = Key::Date;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const ArticleOrder &) const = default;
};

/// An article as a list shows it.
struct ArticleRow
{
    qint64 number = 0; ///< names the article within this library file, for good; 0: gone
    QUuid id;
    QDate date; ///< null: undated
    QString headline;
    QString source; ///< as printed
    ArticleStatus status = ArticleStatus::Fresh;
    QStringList tags;
    int words = 0;
    int photos = 0;
    QDateTime saved; ///< UTC
    QString text; ///< what the article begins with, or the text round what search found, marked by U+0002 and U+0003
    std::optional<IssueNumber> issue; ///< the newest it stands in
    std::optional<SectionKind> section; ///< where in that issue
    bool hasDouble = false; ///< another article has its address or headline

    bool operator==(const ArticleRow &) const = default;
};

/// Asks one library. SQL filters and sorts; what comes back first are the articles' numbers in order, eight bytes each,
/// and only the rows that are looked at are read, by number.
class ArticleList
{
public:
    explicit ArticleList(const Library &library);

    /// Numbers of the articles in order, at most `limit` (-1: all). `goOn` is asked now and then; where it says no the
    /// result is Cancelled.
    [[nodiscard]] Result<QList<qint64>> numbers(const ArticleFilter &filter, const ArticleOrder &order,
                                                qint64 limit = -1, const std::function<bool()> &goOn = {}) const;
    /// The rows of these numbers in the same order; `search` is what their snippets mark. An article that is gone
    /// leaves a default-made row.
    [[nodiscard]] Result<QList<ArticleRow>> rows(const QList<qint64> &numbers, const QString &search = {}) const;
    /// The articles of these numbers in the same order, those that are gone left out.
    [[nodiscard]] Result<QList<QUuid>> articles(const QList<qint64> &numbers) const;
    /// Whether the text is enough to be searched for.
    [[nodiscard]] static bool isSearch(const QString &text);

private:
    const Library &m_library;
};

} // namespace DiemTin
