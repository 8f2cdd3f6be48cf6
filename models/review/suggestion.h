// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Suggestions: what reviewers want changed, and how it goes together with what the office has changed meanwhile.

#pragma once

#include "models/base/worddiff.h"
#include "models/review/answer.h"

#include <QSet>

namespace DiemTin {

/// What has become of a suggestion.
enum class SuggestionState {
    Open, ///< can be accepted as it is
    Conflicting, ///< somebody else wants, or the office has, something else at the same words
    Accepted,
    Rejected,
    AlreadyThere, ///< the office has made the very same change
};

/// One change that one or several reviewers want in one field of an article.
struct Suggestion
{
    QString id; ///< the same for the same change of the same words, in every file and library
    QUuid article;
    FieldPlace place;
    TextChange change; ///< of the text as it was sent
    QString removed; ///< the words that it takes out
    QStringList reviewers; ///< who want it, in the order of the alphabet
    SuggestionState state = SuggestionState::Open;
    QStringList rivals = {}; ///< conflicts: ids of the suggestions that want something else there
    bool officeChanged = false; ///< conflicts: the office has changed these words
    qsizetype start = 0; ///< where in the text of now
    qsizetype length = 0; ///< the words there now that it is about

    bool operator==(const Suggestion &) const = default;
};

/// What the office has decided on suggestions, by their ids.
struct SuggestionChoices
{
    QSet<QString> accepted = {};
    QSet<QString> rejected = {};
};

/// One field of an article: as it was sent, as it is now, and what all reviewers want of it. A value: equal input gives
/// equal suggestions, whatever the order in which answers came in.
///
/// The text of now is understood as the text sent, with the accepted suggestions made, and then the office's own
/// changes. A suggestion is clean where neither an accepted one nor the office touches its words or those beside them,
/// and no other open one does; everything else is a conflict that a person decides.
class FieldReview
{
public:
    /// `wanted`: for each reviewer the whole text wanted; one who wants what was sent has no suggestions.
    FieldReview(const QUuid &article, const FieldPlace &place, QString sent, QString now,
                const QList<std::pair<QString, QString>> &wanted, const SuggestionChoices &choices);

    /// In the order of their words.
    [[nodiscard]] const QList<Suggestion> &suggestions() const { return m_suggestions; }
    /// The text of now with this suggestion made. Where the office has changed the same words, or an accepted
    /// suggestion has, theirs gives way; those rivals are to be rejected then.
    [[nodiscard]] QString withAccepted(const QString &id) const;
    /// Where a stretch of the text as it was sent lies in the text of now.
    [[nodiscard]] qsizetype placeNow(qsizetype sentPlace) const;

private:
    void collect(const QUuid &article, const FieldPlace &place, const QList<std::pair<QString, QString>> &wanted);
    void judge(Suggestion &suggestion);
    void findRivals();
    [[nodiscard]] TextChange takingThePlaceOfAccepted(const TextChange &change) const;

    QString m_sent;
    QString m_now;
    SuggestionChoices m_choices;
    QList<TextChange> m_accepted; ///< of the text as it was sent
    QList<TextChange> m_office; ///< of the text with the accepted ones made
    QList<Suggestion> m_suggestions;
};

} // namespace DiemTin
