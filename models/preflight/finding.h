// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding: what a rule of preflight found, where, and what would put it right.

#pragma once

#include "models/base/diagnostic.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace DiemTin {

/// Which text of the issue a passage lies in.
enum class TextPart {
    Whole, ///< the article as such, or the issue where no placement is meant
    Headline,
    Body, ///< places are those of the Markdown
    Date,
    Source,
    Address, ///< of the source line
    Caption, ///< `index` counts the article's photos from 0
    Photo, ///< the picture itself; `index` as for captions
    QrCode, ///< `index` counts the article's QR codes from 0
    ContentsTitle, ///< the placement's short title
    PrintedEntry, ///< a line of the imported contents; `index` counts them from 0
    Week,
    Cover,
    PageGoal, ///< how many pages the issue is to have
};

/// A stretch of a text, or all of it where `length` is 0.
struct Passage
{
    QUuid placement; ///< null: the issue itself
    QUuid article; ///< the placement's article
    TextPart part = TextPart::Whole;
    int index = 0;
    qsizetype start = 0; ///< UTF-16 units of the text as stored
    qsizetype length = 0;

    bool operator==(const Passage &) const = default;
};

/// The passage of a part of the issue itself: Whole, Week or Cover.
[[nodiscard]] Passage issuePassage(TextPart part = TextPart::Whole);

/// Puts a text in the place of a passage (an insertion where its length is 0). Only Headline, Body, Date (ISO), Source,
/// Address, Caption, ContentsTitle and Photo can be corrected; the text of a Photo is the width in mm that all photos
/// of the placement get.
struct Correction
{
    Passage passage;
    QString text;

    bool operator==(const Correction &) const = default;
};

/// One finding of one rule.
struct Finding
{
    QString rule; ///< the rule's id
    Severity severity = Severity::Warning;
    QString message; ///< one sentence in the person's language, with the evidence; for a guess also why
    QString excerpt; ///< the words meant with a few around them, at most some 80 characters; empty where none
    Passage place; ///< where the window jumps
    QList<Passage> related = {}; ///< further places it speaks of, such as the other of two duplicates
    QList<Correction> fix = {}; ///< safe to make without being asked twice; empty: a person must decide

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// What a person accepts when accepting the finding: rule, article and words meant, wherever they move. Stable across
/// sessions and programs.
[[nodiscard]] QString acceptanceKey(const Finding &finding);

} // namespace DiemTin
