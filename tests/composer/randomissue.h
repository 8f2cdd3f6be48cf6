// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random issues: articles of any length with photos of any shape, equal for equal seeds.

#pragma once

#include "models/editorial/issue.h"

/// What a random issue is like.
struct RandomIssue
{
    int articles = 36; ///< of sections II and IV together
    int leastWords = 40;
    int mostWords = 500;
    int mostPhotos = 3; ///< of an article
    int longest = 0; ///< words of one article among them; 0: none is out of the ordinary
    int pinned = 0; ///< articles with a wished photo width or side, or a page break before them
};

/// Words of running Vietnamese text, in sentences, chosen by the seed.
QString randomWords(quint32 seed, int words);

/// The issue of this seed.
DiemTin::IssueContent randomIssue(quint32 seed, const RandomIssue &what);

/// The twenty issues that the makeup is measured with: usual ones, without photos, long, many, pinned.
RandomIssue randomKind(int number);
inline constexpr int RandomKinds = 20;
