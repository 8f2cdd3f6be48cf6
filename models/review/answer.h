// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answer: all that one reviewer says to an issue.

#pragma once

#include "models/base/result.h"
#include "models/review/reviewfield.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

namespace DiemTin {

/// What a reviewer thinks of an article.
enum class Verdict { None, Approved, NeedsWork };

/// A remark on words of an article as it was sent, on the article, or on the whole issue.
struct ReviewComment
{
    QUuid id;
    QUuid article = {}; ///< null: the whole issue
    std::optional<FieldPlace> place = {}; ///< nothing: the whole article
    qsizetype start = 0; ///< in the field as it was sent, UTF-16 units
    qsizetype length = 0;
    QString quote = {}; ///< the words
    QString text; ///< what is said of them
    QDateTime made = {};

    bool operator==(const ReviewComment &) const = default;
};

/// What a reviewer says of one article.
struct ArticleAnswer
{
    Verdict verdict = Verdict::None;
    QMap<FieldPlace, QString> fields; ///< as the reviewer wants them; those without a wish are left out

    bool operator==(const ArticleAnswer &) const = default;
};

struct Answer
{
    QUuid id; ///< of the reviewer's copy of the file
    QUuid review;
    QString reviewer;
    qint64 version = 0; ///< counts savings
    QDateTime saved = {};
    QMap<QUuid, ArticleAnswer> articles = {};
    QList<ReviewComment> comments = {};

    bool operator==(const Answer &) const = default;
};

/// What of the answer StoredAnswer keeps as its content: articles and comments, as JSON.
[[nodiscard]] QString answerContent(const Answer &answer);
/// Reads such content into an answer that has the other members. It may come from anywhere: texts are cut to
/// LongestText and cleaned of control characters, places outside of their texts moved inside, what is not known left
/// out. Errors: Invalid (no JSON, or more than a reviewer can have written).
[[nodiscard]] Result<Answer> withAnswerContent(Answer answer, const QString &content);

} // namespace DiemTin
