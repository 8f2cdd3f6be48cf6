// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the table listing, which lists of articles filter and sort by.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

namespace DiemTin {

class Library;

/// For ArticleStore: lists the article as it is stored now. Its search text must be up to date; must run within a
/// transaction.
[[nodiscard]] Result<void> storeListing(const Library &library, const Article &article);

/// For Library: lists every article of a library from before there was a listing, in one transaction; nothing to do
/// afterwards. Errors: Unwritable.
[[nodiscard]] Result<void> completeListing(Library &library);

} // namespace DiemTin
