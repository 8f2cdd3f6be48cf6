// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deciding on suggestions: what becomes of the article and of the list of decisions.

#pragma once

#include "models/review/reviewstate.h"

namespace DiemTin {

/// Who decides, and when.
struct Decider
{
    QString who;
    QDateTime when;
};

/// An article and what has been decided on what was said of it; decisions go by their items.
struct DecidedArticle
{
    Article article;
    QHash<QString, ReviewDecision> decisions;

    bool operator==(const DecidedArticle &) const = default;
};

/// The suggestion is made, and its rivals are rejected. One that the article does not have, or that is accepted
/// already, changes nothing.
[[nodiscard]] DecidedArticle accepted(const ReviewInput &input, const Article &now, const QString &suggestion,
                                      const Decider &decider);
/// The suggestion is turned down; where it was accepted before, the text stays as it is.
[[nodiscard]] DecidedArticle rejected(const ReviewInput &input, const Article &now, const QString &suggestion,
                                      const Decider &decider);
/// Every suggestion that conflicts with nothing is made: those of one reviewer, or of all where `reviewer` is empty.
[[nodiscard]] DecidedArticle allAccepted(const ReviewInput &input, const Article &now, const QString &reviewer,
                                         const Decider &decider);
/// Every suggestion that waits for a decision is turned down: those of one reviewer alone, or of all where `reviewer`
/// is empty.
[[nodiscard]] DecidedArticle allRejected(const ReviewInput &input, const Article &now, const QString &reviewer,
                                         const Decider &decider);

/// The status that the reviewers' verdicts give an article that is in review: approved, or to be edited again; as it
/// is where none gave one, and where it is published.
[[nodiscard]] ArticleStatus statusAfterReview(ArticleStatus now, const ReviewedArticle &reviewed);

} // namespace DiemTin
