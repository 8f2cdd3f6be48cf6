// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewState: all that came back on one sending, against the articles as they are now.

#pragma once

#include "models/review/suggestion.h"
#include "models/store/reviewstore.h"

namespace DiemTin {

class Library;

/// A comment where its words are now.
struct PlacedComment
{
    ReviewComment comment;
    QString reviewer;
    qsizetype start = 0; ///< in the text of now
    qsizetype length = 0; ///< 0: the words are gone
    bool isDone = false; ///< the office has dealt with it

    bool operator==(const PlacedComment &) const = default;
};

/// What a reviewer thinks of an article, and since when.
struct ReviewerVerdict
{
    QString reviewer;
    Verdict verdict = Verdict::None;
    QDateTime when;

    bool operator==(const ReviewerVerdict &) const = default;
};

/// All that is said of one article.
struct ReviewedArticle
{
    QUuid article;
    QList<ReviewerVerdict> verdicts = {}; ///< of those who gave one, by name
    QList<Suggestion> suggestions = {}; ///< by field, then by place
    QList<PlacedComment> comments = {};

    bool operator==(const ReviewedArticle &) const = default;
    /// NeedsWork where one says so, else Approved where one does.
    [[nodiscard]] Verdict verdict() const;
    /// Suggestions that wait for a decision and comments not dealt with.
    [[nodiscard]] qsizetype waiting() const;
};

struct ReviewState
{
    SentReview review;
    QStringList reviewers = {}; ///< who have answered, by name
    QList<ReviewedArticle> articles = {}; ///< those of which something is said, in the order asked for
    QList<PlacedComment> comments = {}; ///< on the whole issue

    bool operator==(const ReviewState &) const = default;
    /// What is said of the article; null: nothing.
    [[nodiscard]] const ReviewedArticle *article(const QUuid &id) const;
    /// The suggestion with this id, or null.
    [[nodiscard]] const Suggestion *suggestion(const QString &id) const;
};

/// What ReviewState is made from.
struct ReviewInput
{
    SentReview review;
    QHash<QUuid, Article> sent;
    QList<Answer> answers;
    QHash<QString, ReviewDecision> decisions;
};

/// Reads it from a library or review file. Errors: NotFound, Invalid (an answer is damaged).
[[nodiscard]] Result<ReviewInput> reviewInput(Library &library, const QUuid &review);

/// The state for these articles, in the order of `order`; what `now` does not have is taken as it was sent.
[[nodiscard]] ReviewState reviewState(const ReviewInput &input, const QHash<QUuid, Article> &now,
                                      const QList<QUuid> &order);

/// One field of an article with all that reviewers want of it.
[[nodiscard]] FieldReview fieldReview(const ReviewInput &input, const Article &now, const FieldPlace &place);

} // namespace DiemTin
