// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Suggester: what a person may have meant by a word that is none.

#pragma once

#include "models/spelling/words.h"

#include <memory>
#include <optional>

class Hunspell;

namespace DiemTin {

/// The words beside the one in question; spelling keys, empty where there is none.
struct Neighbours
{
    QString before;
    QString after;
};

/// Makes suggestions: Telex keys left standing, other tones and vowel marks, one letter more, less or other, and what
/// hunspell's Vietnamese dictionary says, the commonest and those that go with the neighbours first. Without the
/// dictionary it does with the word lists.
class Suggester
{
public:
    /// `lists` must outlive this. vi_VN.aff and vi_VN.dic are looked for in `dictionaries` when first needed.
    Suggester(const WordLists &lists, QString dictionaries);
    ~Suggester();
    Suggester(const Suggester &) = delete;
    Suggester &operator=(const Suggester &) = delete;

    /// Vietnamese syllables, at most five, best first, written in the case of `word`.
    [[nodiscard]] QStringList syllables(const QString &word, const Neighbours &neighbours) const;
    /// Names or foreign words of the lists that are one letter away; none for words of fewer than five letters.
    [[nodiscard]] QStringList latinWords(const QString &word) const;

private:
    [[nodiscard]] bool isCommon(const QString &key) const;
    [[nodiscard]] int weight(const QString &key, const Neighbours &neighbours) const;
    [[nodiscard]] Hunspell *dictionary() const;

    const WordLists &m_lists;
    QString m_dictionaries;
    mutable std::unique_ptr<Hunspell> m_dictionary;
    mutable bool m_looked = false;
};

/// `text` in capitals or with a first capital, as `pattern` is; lower-case letters elsewhere stay.
[[nodiscard]] QString inCaseOf(const QString &text, const QString &pattern);

/// The lower-case word read as keys of the Telex method: "nguwowif" gives "người"; none where no key changes it to a
/// syllable.
[[nodiscard]] std::optional<QString> readAsTelex(const QString &word);

} // namespace DiemTin
