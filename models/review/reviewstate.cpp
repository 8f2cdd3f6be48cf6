// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts answers, decisions and articles together.

#include "models/review/reviewstate.h"

#include "models/store/library.h"

#include <algorithm>

namespace DiemTin {

namespace {

SuggestionChoices choicesOf(const QHash<QString, ReviewDecision> &decisions)
{
    SuggestionChoices choices;
    for (const ReviewDecision &decision : decisions) {
        if (decision.choice == ReviewChoice::Accepted)
            choices.accepted.insert(decision.item);
        else
            choices.rejected.insert(decision.item);
    }
    return choices;
}

PlacedComment placed(const ReviewInput &input, const ReviewComment &comment, const QString &reviewer,
                     const Article &now)
{
    PlacedComment placed{.comment = comment,
                         .reviewer = reviewer,
                         .isDone = input.decisions.contains(comment.id.toString(QUuid::WithoutBraces))};
    if (comment.place) {
        const FieldReview field = fieldReview(input, now, *comment.place);
        const qsizetype size = fieldText(input.sent.value(comment.article), *comment.place).size();
        placed.start = field.placeNow(std::min(comment.start, size));
        placed.length = field.placeNow(std::min(comment.start + comment.length, size)) - placed.start;
    }
    return placed;
}

ReviewedArticle reviewed(const ReviewInput &input, const Article &now)
{
    ReviewedArticle reviewed{.article = now.id};
    for (const Answer &answer : input.answers) {
        const ArticleAnswer said = answer.articles.value(now.id);
        if (said.verdict != Verdict::None)
            reviewed.verdicts.append({answer.reviewer, said.verdict, answer.saved});
        for (const ReviewComment &comment : answer.comments) {
            if (comment.article == now.id)
                reviewed.comments.append(placed(input, comment, answer.reviewer, now));
        }
    }
    for (const FieldPlace &place : fieldsOf(input.sent.value(now.id)))
        reviewed.suggestions += fieldReview(input, now, place).suggestions();
    return reviewed;
}

} // namespace

Verdict ReviewedArticle::verdict() const
{
    const auto says = [this](Verdict verdict) {
        return std::ranges::find(verdicts, verdict, &ReviewerVerdict::verdict) != verdicts.cend();
    };
    return says(Verdict::NeedsWork) ? Verdict::NeedsWork : says(Verdict::Approved) ? Verdict::Approved : Verdict::None;
}

qsizetype ReviewedArticle::waiting() const
{
    const auto waits = [](const Suggestion &suggestion) {
        return suggestion.state == SuggestionState::Open || suggestion.state == SuggestionState::Conflicting;
    };
    return std::ranges::count_if(suggestions, waits) + std::ranges::count(comments, false, &PlacedComment::isDone);
}

const ReviewedArticle *ReviewState::article(const QUuid &id) const
{
    const auto found = std::ranges::find(articles, id, &ReviewedArticle::article);
    return found != articles.cend() ? &*found : nullptr;
}

const Suggestion *ReviewState::suggestion(const QString &id) const
{
    for (const ReviewedArticle &article : articles) {
        const auto found = std::ranges::find(article.suggestions, id, &Suggestion::id);
        if (found != article.suggestions.cend())
            return &*found;
    }
    return nullptr;
}

Result<ReviewInput> reviewInput(Library &library, const QUuid &review)
{
    const ReviewStore store(library);
    const Result<SentReview> sent = store.find(review);
    if (!sent)
        return sent.error();
    const Result<QHash<QUuid, Article>> articles = store.sentArticles(review);
    if (!articles)
        return articles.error();
    const Result<QHash<QString, ReviewDecision>> decisions = store.decisions(review);
    if (!decisions)
        return decisions.error();
    const Result<QList<StoredAnswer>> stored = store.answers(review);
    if (!stored)
        return stored.error();
    ReviewInput input{.review = *sent, .sent = *articles, .answers = {}, .decisions = *decisions};
    for (const StoredAnswer &row : *stored) {
        const Result<Answer> answer = withAnswerContent(
            {.id = row.id, .review = row.review, .reviewer = row.reviewer, .version = row.version, .saved = row.saved},
            row.content);
        if (!answer)
            return answer.error();
        input.answers.append(*answer);
    }
    return input;
}

FieldReview fieldReview(const ReviewInput &input, const Article &now, const FieldPlace &place)
{
    QList<std::pair<QString, QString>> wanted;
    for (const Answer &answer : input.answers) {
        const ArticleAnswer said = answer.articles.value(now.id);
        if (const auto text = said.fields.constFind(place); text != said.fields.cend())
            wanted.append({answer.reviewer, *text});
    }
    return {now.id,
            place,
            fieldText(input.sent.value(now.id), place),
            fieldText(now, place),
            wanted,
            choicesOf(input.decisions)};
}

ReviewState reviewState(const ReviewInput &input, const QHash<QUuid, Article> &now, const QList<QUuid> &order)
{
    ReviewState state{.review = input.review};
    for (const Answer &answer : input.answers) {
        if (!state.reviewers.contains(answer.reviewer))
            state.reviewers.append(answer.reviewer);
        for (const ReviewComment &comment : answer.comments) {
            if (comment.article.isNull())
                state.comments.append(placed(input, comment, answer.reviewer, {}));
        }
    }
    for (const QUuid &id : order) {
        if (!input.sent.contains(id))
            continue;
        ReviewedArticle article = reviewed(input, now.value(id, input.sent.value(id)));
        if (!article.verdicts.isEmpty() || !article.suggestions.isEmpty() || !article.comments.isEmpty())
            state.articles.append(article);
    }
    return state;
}

} // namespace DiemTin
