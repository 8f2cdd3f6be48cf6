// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Matching: which entry of the printed contents names which article.

#pragma once

#include "models/editorial/issue.h"
#include "models/interchange/digest/titles.h"

#include <QDate>

namespace DiemTin::Digest {

/// What an article is known by in the contents.
struct TitledArticle
{
    QString headline;
    QDate date; ///< null: undated
};

/// For each article the entry that names it, -1 for none; each entry names one article. `titles` are those of the
/// entries.
[[nodiscard]] std::vector<int> entriesOf(const QList<TitledArticle> &articles, const QList<PrintedEntry> &entries,
                                         const TitleIndex &titles);

/// The day the entry prints, in the year nearest to `anchor`; null where it prints none.
[[nodiscard]] QDate dayOf(const PrintedEntry &entry, QDate anchor);

} // namespace DiemTin::Digest
