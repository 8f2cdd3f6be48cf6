// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the table passage, by which texts that have runs of words in common are found among all others.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

namespace DiemTin {

class Library;

/// For ArticleStore: makes the article found by what its body says now; `before` is the body as stored till now. The
/// article must be listed; must run within a transaction.
[[nodiscard]] Result<void> storePassages(const Library &library, const QUuid &article, const QString &before,
                                         const QString &now);

/// For Library: does it for every article of a library from before there were passages, in one transaction; nothing to
/// do afterwards. Errors: Unwritable.
[[nodiscard]] Result<void> completePassages(Library &library);

/// The stored articles with most runs of words in common with the text (Markdown), most first, at most `most`. Runs
/// that more than a hundred articles have tell nothing.
[[nodiscard]] Result<QList<QUuid>> articlesWithPassagesOf(const Library &library, const QString &body, int most);

} // namespace DiemTin
