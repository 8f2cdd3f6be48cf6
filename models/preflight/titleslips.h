// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TitleSlip: words that contents title, headline and body of one article write differently.

#pragma once

#include "models/preflight/checkedtext.h"
#include "models/spelling/words.h"

namespace DiemTin {

/// A word or pair of words that another text of the article shows to be mistyped.
struct TitleSlip
{
    const CheckedText *text = nullptr; ///< the one that is probably wrong
    qsizetype start = 0;
    qsizetype length = 0;
    QString right; ///< as the other text has it, lower case unless a name
    TextPart witness = TextPart::Body; ///< the other text
    bool sure = false; ///< lists or body know the other form alone
};

/// The slips of contents title and headline, each place once.
[[nodiscard]] QList<TitleSlip> titleSlips(const CheckedArticle &article, const WordLists &lists);

} // namespace DiemTin
