// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArticleList: articles with their places in issues, as the command `articles` prints them.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QJsonArray>
#include <QStringList>

namespace DiemTin {

class Library;

/// An article and where it is printed.
struct ListedArticle
{
    std::optional<SectionKind> section; ///< nothing: in no issue
    int position = 0; ///< from 1 in its section; 0: in no issue
    int page = 0; ///< printed page it starts on; 0: none
    QString contentsTitle; ///< as the contents print it
    Article article;
};

/// Every article of the issue, in printed order. Errors: those of composing it.
[[nodiscard]] Result<QList<ListedArticle>> articlesOfIssue(const IssueContent &content);
/// Every article of every issue, newest issue first.
[[nodiscard]] Result<QList<ListedArticle>> articlesOfAllIssues(Library &library);
/// Those of the articles that hold every word of the text, with those found in no issue at the end where `loose`.
enum class LooseArticles { LeftOut, Added };
[[nodiscard]] Result<QList<ListedArticle>> filtered(const QList<ListedArticle> &articles, Library &library,
                                                    const QString &text, LooseArticles loose);

/// As design section 9 has it.
[[nodiscard]] QJsonArray toJson(const QList<ListedArticle> &articles);
/// Rows of a table with a row of headings.
[[nodiscard]] QList<QStringList> toTable(const QList<ListedArticle> &articles);

} // namespace DiemTin
