// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpellingChecks: the checks that Speller makes of one text's tokens.

#pragma once

#include "models/spelling/speller.h"

namespace DiemTin {

/// One object for one text; everything it is given must outlive it.
class SpellingChecks
{
public:
    SpellingChecks(const WordLists &lists, const Suggester &suggester, const QSet<QString> &office,
                   const SpellingContext &context, const QList<SpellingToken> &tokens);

    /// All findings, in reading order.
    [[nodiscard]] QList<SpellingFinding> run();

private:
    [[nodiscard]] bool isForeignPassage() const;
    [[nodiscard]] bool isAccepted(const QString &key) const;
    [[nodiscard]] bool isKnown(const QString &key) const;
    [[nodiscard]] bool isKnownPair(qsizetype second) const;
    [[nodiscard]] bool isForeignLooking(qsizetype at) const;
    [[nodiscard]] bool isName(qsizetype at) const;
    [[nodiscard]] bool matches(const QStringList &keys, qsizetype at) const;
    [[nodiscard]] bool isExcused(const Confusion &confusion, qsizetype at) const;

    /// Each returns how many tokens it has dealt with; 0: nothing wrong.
    [[nodiscard]] qsizetype findConfusion(qsizetype at);
    [[nodiscard]] qsizetype findBadWord(qsizetype at);
    [[nodiscard]] qsizetype findUnlikelyPair(qsizetype at);
    [[nodiscard]] qsizetype findSlip(qsizetype at);

    [[nodiscard]] std::optional<SpellingKind> kindOfUnknown(qsizetype at) const;
    [[nodiscard]] QStringList likelyPairs(qsizetype at) const;
    [[nodiscard]] bool isRare(const QString &key) const;
    [[nodiscard]] bool goesWithNeighbours(qsizetype at) const;
    [[nodiscard]] QStringList meantBehind(qsizetype at) const;
    [[nodiscard]] QStringList meantBefore(qsizetype at) const;
    [[nodiscard]] Neighbours neighbours(qsizetype at) const;
    [[nodiscard]] QString phrase(qsizetype from, qsizetype count) const;
    [[nodiscard]] QString typed(qsizetype from, qsizetype count) const;
    void report(qsizetype from, qsizetype count, SpellingKind kind, const QStringList &suggestions);

    const WordLists &m_lists;
    const Suggester &m_suggester;
    const QSet<QString> &m_office;
    const SpellingContext &m_context;
    const QList<SpellingToken> &m_tokens;
    QList<SpellingFinding> m_findings;
};

} // namespace DiemTin
