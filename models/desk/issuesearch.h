// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and replacing in all words of an issue.

#pragma once

#include "models/editorial/issue.h"
#include "models/editorial/textsearch.h"

namespace DiemTin {

class Desk;

/// Which words of an article.
enum class WordsPlace { Headline, ContentsTitle, Body, Caption, Credit, QrLabel };

/// One hit in the issue.
struct IssueHit
{
    QUuid article;
    WordsPlace place = WordsPlace::Body;
    int index = 0; ///< of the photo or QR code
    TextHit hit;
    QString excerpt; ///< the words round the hit on one line
    qsizetype excerptStart = 0; ///< of the hit in the excerpt
};

/// The hits of an issue in printed order.
struct IssueHits
{
    QList<IssueHit> hits;
    bool gaveUp = false; ///< the expression takes too long; hits are those found until then
};

/// Looks through headlines, contents titles, bodies, captions, credits and QR labels of every placed article.
[[nodiscard]] IssueHits findInIssue(const IssueContent &content, const TextSearch &search);

/// Replaces every hit in the desk's issue, as one undo step of this name. Gives how many; -1 where the expression takes
/// too long, and then nothing is changed.
int replaceInIssue(Desk &desk, const TextSearch &search, const QString &with, const QString &undoText);

} // namespace DiemTin
