// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's word lists: names, terms, foreign words, compounds and confusions, as resources/words has them.

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace DiemTin {

/// The form in which words are compared: lower case, tone mark on the glide ("HOÁ" gives "hóa"); a mark
/// that no style puts there stays.
[[nodiscard]] QString spellingKey(QStringView word);

/// The entries of a word list: one a line, NFC, comments after # left out. None where the file cannot be read.
[[nodiscard]] QStringList wordListEntries(const QString &path);

/// Syllables, all but rarely right, that stand for others; every part is a spelling key.
struct Confusion
{
    QStringList wrong; ///< its syllables
    QStringList right; ///< what may be meant, likeliest first, as it is to be written
    bool guarded = false; ///< right after all where its first or last syllable makes a known pair with its neighbour
    QList<QStringList> exceptions; ///< longer runs of syllables within which it is right
};

/// Word lists read once and then only asked.
class WordLists
{
public:
    /// Reads names.txt, terms.txt, foreign.txt, compounds.txt and confusions.txt of the folder. Files that are missing
    /// or hold lines that make no sense leave their words out; problems() tells.
    [[nodiscard]] static WordLists load(const QString &folder);

    /// Whether a list has this word (a spelling key), alone or within a name.
    [[nodiscard]] bool knows(const QString &key) const { return m_words.contains(key); }
    /// Whether the two keys are a compound or stand side by side in a name.
    [[nodiscard]] bool isPair(const QString &first, const QString &second) const;
    /// The pairs ("thế hệ") that are this one when letters lose their marks.
    [[nodiscard]] QStringList pairsFoldedAs(const QString &folded) const { return m_foldedPairs.value(folded); }
    /// The keys that stand behind this one in the pairs, and those before it.
    [[nodiscard]] QStringList behind(const QString &key) const { return m_behind.value(key); }
    [[nodiscard]] QStringList before(const QString &key) const { return m_before.value(key); }
    /// How many of the pairs have the syllable (a key): how common it is.
    [[nodiscard]] int pairsWith(const QString &key) const { return m_pairsWith.value(key); }
    /// What may be wrong beginning with this key.
    [[nodiscard]] QList<Confusion> confusionsFrom(const QString &key) const { return m_confusions.value(key); }
    /// Every confusion, sorted by its wrong form.
    [[nodiscard]] QList<Confusion> confusions() const;
    /// Names of one word in Latin letters alone, as written: "Microsoft".
    [[nodiscard]] const QStringList &latinNames() const { return m_latinNames; }
    /// The lower-case foreign words.
    [[nodiscard]] const QStringList &foreignWords() const { return m_foreign; }
    /// One line for each file or entry that could not be read, "confusions.txt:12: …".
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void addEntry(const QString &entry);
    void addPair(const QString &first, const QString &second);
    [[nodiscard]] bool addConfusion(const QString &line);

    QSet<QString> m_words;
    QSet<QString> m_pairs;
    QHash<QString, int> m_pairsWith;
    QHash<QString, QStringList> m_foldedPairs;
    QHash<QString, QStringList> m_behind;
    QHash<QString, QStringList> m_before;
    QHash<QString, QList<Confusion>> m_confusions;
    QStringList m_latinNames;
    QStringList m_foreign;
    QStringList m_problems;
};

} // namespace DiemTin
