// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes reviews as JSON.

#include "app/cli/reviewjson.h"

#include <QJsonArray>

#include <algorithm>

namespace DiemTin {

using namespace Qt::StringLiterals;

namespace {

QString stateId(SuggestionState state)
{
    switch (state) {
    case SuggestionState::Open:
        return u"open"_s;
    case SuggestionState::Conflicting:
        return u"conflicting"_s;
    case SuggestionState::Accepted:
        return u"accepted"_s;
    case SuggestionState::Rejected:
        return u"rejected"_s;
    case SuggestionState::AlreadyThere:
        break;
    }
    return u"already-there"_s;
}

QJsonValue verdictWord(Verdict verdict)
{
    if (verdict == Verdict::None)
        return QJsonValue::Null;
    return verdict == Verdict::Approved ? u"approved"_s : u"needs-work"_s;
}

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject suggestionObject(const Suggestion &suggestion)
{
    return {{u"id"_s, suggestion.id},
            {u"field"_s, fieldPlaceId(suggestion.place)},
            {u"removed"_s, suggestion.removed},
            {u"added"_s, suggestion.change.replacement},
            {u"reviewers"_s, QJsonArray::fromStringList(suggestion.reviewers)},
            {u"state"_s, stateId(suggestion.state)}};
}

QJsonObject commentObject(const PlacedComment &placed)
{
    const ReviewComment &comment = placed.comment;
    return {{u"reviewer"_s, placed.reviewer},
            {u"field"_s, comment.place ? QJsonValue(fieldPlaceId(*comment.place)) : QJsonValue(QJsonValue::Null)},
            {u"start"_s, placed.start},
            {u"length"_s, placed.length},
            {u"quote"_s, comment.quote},
            {u"text"_s, comment.text},
            {u"done"_s, placed.isDone}};
}

template <typename Values, typename Make>
QJsonArray arrayOf(const Values &values, Make make)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(make(value));
    return array;
}

QJsonObject articleObject(const ReviewedArticle &reviewed, const Article &article)
{
    const auto verdict = [](const ReviewerVerdict &given) {
        return QJsonObject{{u"reviewer"_s, given.reviewer},
                           {u"verdict"_s, verdictWord(given.verdict)},
                           {u"when"_s, moment(given.when)}};
    };
    return {{u"headline"_s, article.headline},
            {u"status"_s, articleStatusId(article.status)},
            {u"verdict"_s, verdictWord(reviewed.verdict())},
            {u"verdicts"_s, arrayOf(reviewed.verdicts, verdict)},
            {u"suggestions"_s, arrayOf(reviewed.suggestions, suggestionObject)},
            {u"comments"_s, arrayOf(reviewed.comments, commentObject)}};
}

} // namespace

QList<QUuid> articlesInOrder(const Issue &issue)
{
    QList<QUuid> order;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            order.append(placement.article);
    }
    return order;
}

qsizetype countOf(const ReviewState &state, SuggestionState wanted)
{
    qsizetype count = 0;
    for (const ReviewedArticle &article : state.articles)
        count += std::ranges::count(article.suggestions, wanted, &Suggestion::state);
    return count;
}

QJsonObject reviewObject(const ReviewInput &input, const ReviewState &state, const QHash<QUuid, Article> &articles)
{
    const auto answer = [](const Answer &given) {
        return QJsonObject{
            {u"reviewer"_s, given.reviewer}, {u"version"_s, given.version}, {u"saved"_s, moment(given.saved)}};
    };
    const auto article = [&articles](const ReviewedArticle &reviewed) {
        return articleObject(reviewed, articles.value(reviewed.article));
    };
    return {{u"review"_s, state.review.id.toString(QUuid::WithoutBraces)},
            {u"sent"_s, moment(state.review.sent)},
            {u"sender"_s, state.review.sender},
            {u"note"_s, state.review.note},
            {u"answers"_s, arrayOf(input.answers, answer)},
            {u"articles"_s, arrayOf(state.articles, article)},
            {u"comments"_s, arrayOf(state.comments, commentObject)}};
}

} // namespace DiemTin
