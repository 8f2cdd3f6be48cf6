// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares what was sent with what is wanted and with what is.

#include "models/review/suggestion.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace DiemTin {

namespace {

constexpr qsizetype IdLength = 24; ///< hexadecimal digits; 96 bits

QString suggestionId(const QUuid &article, const FieldPlace &place, const TextChange &change)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(article.toRfc4122());
    hash.addData(fieldPlaceId(place).toUtf8());
    hash.addData(QByteArray::number(change.start) + '+' + QByteArray::number(change.length) + '=');
    hash.addData(change.replacement.toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(IdLength));
}

bool touchesAny(const TextChange &change, const QList<TextChange> &others)
{
    return std::ranges::any_of(others, [&change](const TextChange &other) { return touch(change, other); });
}

} // namespace

FieldReview::FieldReview(const QUuid &article, const FieldPlace &place, QString sent, QString now,
                         const QList<std::pair<QString, QString>> &wanted, const SuggestionChoices &choices)
    : m_sent(std::move(sent))
    , m_now(std::move(now))
    , m_choices(choices)
{
    collect(article, place, wanted);
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        if (m_choices.accepted.contains(suggestion.id) && !touchesAny(suggestion.change, m_accepted))
            m_accepted.append(suggestion.change);
    }
    m_office = wordChanges(applied(m_sent, m_accepted), m_now);
    for (Suggestion &suggestion : m_suggestions)
        judge(suggestion);
    findRivals();
}

/// The same change wanted by several is one suggestion.
void FieldReview::collect(const QUuid &article, const FieldPlace &place,
                          const QList<std::pair<QString, QString>> &wanted)
{
    std::map<TextChange, QStringList> reviewers;
    for (const auto &[reviewer, text] : wanted) {
        for (const TextChange &change : wordChanges(m_sent, text)) {
            QStringList &names = reviewers[change];
            if (!names.contains(reviewer))
                names.append(reviewer);
        }
    }
    for (auto &[change, names] : reviewers) {
        names.sort();
        m_suggestions.append({.id = suggestionId(article, place, change),
                              .article = article,
                              .place = place,
                              .change = change,
                              .removed = m_sent.sliced(change.start, change.length),
                              .reviewers = names});
    }
}

void FieldReview::judge(Suggestion &suggestion)
{
    const bool isAccepted = m_accepted.contains(suggestion.change);
    const bool isCrowdedOut = !isAccepted && touchesAny(suggestion.change, m_accepted);
    TextChange change = takingThePlaceOfAccepted(suggestion.change);
    if (isAccepted)
        change.length = suggestion.change.replacement.size();
    suggestion.start = placeAfter(change.start, m_office);
    suggestion.length = std::max<qsizetype>(0, placeAfter(change.end(), m_office) - suggestion.start);
    if (isAccepted) {
        suggestion.state = SuggestionState::Accepted;
    } else if (m_choices.rejected.contains(suggestion.id)) {
        suggestion.state = SuggestionState::Rejected;
    } else if (m_office.contains(change)) {
        suggestion.state = SuggestionState::AlreadyThere;
    } else {
        suggestion.officeChanged = touchesAny(change, m_office);
        suggestion.state =
            suggestion.officeChanged || isCrowdedOut ? SuggestionState::Conflicting : SuggestionState::Open;
    }
}

/// What is not decided and touches another that is not decided is a conflict of the two; so is what touches an accepted
/// one.
void FieldReview::findRivals()
{
    const auto stands = [](const Suggestion &suggestion) {
        return suggestion.state != SuggestionState::Rejected && suggestion.state != SuggestionState::AlreadyThere;
    };
    QList<qsizetype> conflicting;
    for (qsizetype i = 0; i < m_suggestions.size(); ++i) {
        Suggestion &suggestion = m_suggestions[i];
        if (!stands(suggestion) || suggestion.state == SuggestionState::Accepted)
            continue;
        for (const Suggestion &other : std::as_const(m_suggestions)) {
            if (other.id != suggestion.id && stands(other) && touch(other.change, suggestion.change))
                suggestion.rivals.append(other.id);
        }
        if (!suggestion.rivals.isEmpty())
            conflicting.append(i);
    }
    for (const qsizetype i : std::as_const(conflicting))
        m_suggestions[i].state = SuggestionState::Conflicting;
}

QString FieldReview::withAccepted(const QString &id) const
{
    const auto found = std::ranges::find(m_suggestions, id, &Suggestion::id);
    if (found == m_suggestions.cend() || found->state == SuggestionState::Accepted)
        return m_now;
    const TextChange change = takingThePlaceOfAccepted(found->change);
    QList<TextChange> changes = m_office;
    changes.removeIf([&change](const TextChange &own) { return touch(own, change); });
    changes.append(change);
    std::ranges::sort(changes);
    return applied(applied(m_sent, m_accepted), changes);
}

/// The change as one of the text with the accepted suggestions made; those that it touches are unmade by it.
TextChange FieldReview::takingThePlaceOfAccepted(const TextChange &change) const
{
    qsizetype start = change.start;
    qsizetype end = change.end();
    qsizetype growth = 0;
    for (const TextChange &other : m_accepted) {
        if (!touch(other, change))
            continue;
        start = std::min(start, other.start);
        end = std::max(end, other.end());
        growth += other.replacement.size() - other.length;
    }
    const QString replacement = m_sent.sliced(start, change.start - start) + change.replacement
        + m_sent.sliced(change.end(), end - change.end());
    return {placeAfter(start, m_accepted), end - start + growth, replacement};
}

qsizetype FieldReview::placeNow(qsizetype sentPlace) const
{
    return placeAfter(placeAfter(sentPlace, m_accepted), m_office);
}

} // namespace DiemTin
