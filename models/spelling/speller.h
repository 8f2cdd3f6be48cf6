// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speller: finds what is probably misspelled in a text.

#pragma once

#include "models/spelling/paircounts.h"
#include "models/spelling/suggester.h"
#include "models/spelling/tokens.h"
#include "models/spelling/words.h"

namespace DiemTin {

/// What kind of slip it is; from those that are certain to those that guess.
enum class SpellingKind {
    NotASyllable, ///< no Vietnamese syllable and no known word
    MisplacedTone, ///< the tone mark where no style puts it: hòan
    Confusion, ///< every syllable exists, but they are never written so: thức đẩy
    RareSyllable, ///< a syllable that nothing else has, a letter or a mark away from one that goes here: thông min
    UnlikelyPair, ///< a guess: nobody writes the two side by side, but others with the same letters: phân hồi
    UnknownName, ///< one letter away from a known name: Microsft
    ForeignWord, ///< a word in lower-case Latin letters that no list has
    ForeignPassage, ///< a paragraph in another language or typed without diacritics; told once, its words are not
};

/// A place in a text.
struct SpellingFinding
{
    qsizetype start = 0; ///< in the text as typed, UTF-16 units
    qsizetype length = 0;
    SpellingKind kind = SpellingKind::NotASyllable;
    QString word; ///< what stands there, words parted by one space; this is what "add" and "ignore here" take
    QStringList suggestions; ///< at most five, best first, to be put in the place of the whole

    bool operator==(const SpellingFinding &) const = default;
};

/// What else is right for the text being checked.
struct SpellingContext
{
    QUuid article; ///< whose text it is; null: nobody's
    const PairCounts *library = nullptr; ///< what the library's articles write; null: unknown
    QSet<QString> accepted; ///< spelling keys of words right in this article; of more words, parted by one space
};

/// Checks texts against lists and counts. Without state but for the office's words: the same text and context give the
/// same findings.
class Speller
{
public:
    /// Word lists and dictionary from the folders words and dictionaries of `resources`; what is missing there makes
    /// it know less.
    explicit Speller(const QString &resources);

    /// The words that the office calls right everywhere, as typed; replaces those of before.
    void setOfficeWords(const QStringList &words);
    /// The findings of one paragraph or headline (or several), in reading order, without overlaps.
    [[nodiscard]] QList<SpellingFinding> check(const QString &text, TextForm form,
                                               const SpellingContext &context = {}) const;
    [[nodiscard]] const WordLists &lists() const { return m_lists; }

private:
    WordLists m_lists;
    Suggester m_suggester;
    QSet<QString> m_office; ///< spelling keys
};

/// The sentence for a finding, in the person's language: what is wrong with the word.
[[nodiscard]] QString spellingMessage(const SpellingFinding &finding);

} // namespace DiemTin
