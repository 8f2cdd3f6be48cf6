// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accepts and rejects suggestions, one or many.

#include "models/review/deciding.h"

#include <algorithm>

namespace DiemTin {

namespace {

/// The suggestions of the article with those decisions.
QList<Suggestion> suggestionsOf(const ReviewInput &input, const DecidedArticle &decided)
{
    ReviewInput current = input;
    current.decisions = decided.decisions;
    QList<Suggestion> all;
    for (const FieldPlace &place : fieldsOf(input.sent.value(decided.article.id)))
        all += fieldReview(current, decided.article, place).suggestions();
    return all;
}

void decide(DecidedArticle &decided, const QString &item, ReviewChoice choice, const Decider &decider)
{
    decided.decisions.insert(item, {.item = item, .choice = choice, .who = decider.who, .when = decider.when});
}

void accept(const ReviewInput &input, DecidedArticle &decided, const Suggestion &suggestion, const Decider &decider)
{
    ReviewInput current = input;
    current.decisions = decided.decisions;
    const FieldReview field = fieldReview(current, decided.article, suggestion.place);
    decided.article = withField(decided.article, suggestion.place, field.withAccepted(suggestion.id));
    decide(decided, suggestion.id, ReviewChoice::Accepted, decider);
    for (const QString &rival : suggestion.rivals)
        decide(decided, rival, ReviewChoice::Rejected, decider);
}

bool isOf(const Suggestion &suggestion, const QString &reviewer)
{
    return reviewer.isEmpty() || suggestion.reviewers.contains(reviewer);
}

bool waits(const Suggestion &suggestion)
{
    return suggestion.state == SuggestionState::Open || suggestion.state == SuggestionState::Conflicting;
}

} // namespace

DecidedArticle accepted(const ReviewInput &input, const Article &now, const QString &suggestion, const Decider &decider)
{
    DecidedArticle decided{.article = now, .decisions = input.decisions};
    const QList<Suggestion> all = suggestionsOf(input, decided);
    const auto found = std::ranges::find(all, suggestion, &Suggestion::id);
    if (found != all.cend() && found->state != SuggestionState::Accepted)
        accept(input, decided, *found, decider);
    return decided;
}

DecidedArticle rejected(const ReviewInput &input, const Article &now, const QString &suggestion, const Decider &decider)
{
    DecidedArticle decided{.article = now, .decisions = input.decisions};
    decide(decided, suggestion, ReviewChoice::Rejected, decider);
    return decided;
}

DecidedArticle allAccepted(const ReviewInput &input, const Article &now, const QString &reviewer,
                           const Decider &decider)
{
    DecidedArticle decided{.article = now, .decisions = input.decisions};
    const auto isNext = [&reviewer](const Suggestion &suggestion) {
        return suggestion.state == SuggestionState::Open && isOf(suggestion, reviewer);
    };
    for (;;) {
        const QList<Suggestion> all = suggestionsOf(input, decided);
        const auto next = std::ranges::find_if(all, isNext);
        if (next == all.cend())
            return decided;
        accept(input, decided, *next, decider);
    }
}

DecidedArticle allRejected(const ReviewInput &input, const Article &now, const QString &reviewer,
                           const Decider &decider)
{
    DecidedArticle decided{.article = now, .decisions = input.decisions};
    for (const Suggestion &suggestion : suggestionsOf(input, decided)) {
        const bool isAlone = reviewer.isEmpty() || suggestion.reviewers == QStringList{reviewer};
        if (waits(suggestion) && isAlone)
            decide(decided, suggestion.id, ReviewChoice::Rejected, decider);
    }
    return decided;
}

ArticleStatus statusAfterReview(ArticleStatus now, const ReviewedArticle &reviewed)
{
    if (now == ArticleStatus::Published || reviewed.verdict() == Verdict::None)
        return now;
    return reviewed.verdict() == Verdict::Approved ? ArticleStatus::Approved : ArticleStatus::Edited;
}

} // namespace DiemTin
