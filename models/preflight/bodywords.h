// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BodyWords: what the bodies of an issue have in common, word by word.

#pragma once

#include "models/preflight/checkedtext.h"

#include <vector>

namespace DiemTin {

/// The words of an article's body in order, across its blocks.
class BodyWords
{
public:
    explicit BodyWords(std::shared_ptr<const CheckedArticle> article);

    [[nodiscard]] const CheckedArticle &article() const { return *m_article; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_words.size()); }
    /// Hash of the word's key.
    [[nodiscard]] size_t hash(qsizetype word) const { return m_words[std::size_t(word)].hash; }
    /// Whether the word belongs to the name of a document, which everybody repeats word for word: "Nghị quyết số
    /// 57-NQ/TW ngày 22/12/2024 …".
    [[nodiscard]] bool isCitation(qsizetype word) const { return m_words[std::size_t(word)].citation; }
    /// The passage of so many words.
    [[nodiscard]] Passage passage(qsizetype first, qsizetype count) const;
    /// Their text, at most some 80 characters.
    [[nodiscard]] QString excerpt(qsizetype first, qsizetype count) const;

private:
    struct Word
    {
        const CheckedText *text = nullptr;
        const CheckedWord *word = nullptr;
        size_t hash = 0;
        bool citation = false;
    };

    void addBlock(const CheckedText &block);

    std::shared_ptr<const CheckedArticle> m_article;
    std::vector<Word> m_words;
};

/// Words that stand in two bodies, or twice in one, one after the other and exactly the same.
struct SharedRun
{
    std::size_t first = 0; ///< which body; the earlier one
    std::size_t second = 0;
    qsizetype inFirst = 0; ///< the run's first word there
    qsizetype inSecond = 0;
    qsizetype words = 0;
    qsizetype telling = 0; ///< those that are in no citation

    bool operator==(const SharedRun &) const = default;
};

/// The runs of at least `least` telling words, in the order of the second place. `least` is 8 or more.
[[nodiscard]] std::vector<SharedRun> sharedRuns(const std::vector<BodyWords> &bodies, qsizetype least);

/// How much two bodies have in common.
struct Likeness
{
    std::size_t first = 0;
    std::size_t second = 0;
    double shared = 0; ///< part of the shorter one's runs of three words that stand in the other too
    double sizes = 0; ///< words of the shorter one by those of the longer
};

/// The pairs of bodies that share at least `least` of their runs of three words, in printed order. Bodies of fewer
/// than thirty words are left out: they prove nothing.
[[nodiscard]] std::vector<Likeness> likenesses(const std::vector<BodyWords> &bodies, double least);

/// From how much of the shorter text on two bodies of like length are one and the same.
inline constexpr double SameBody = 0.8;
/// From how much on they report the same, in words of their own or copied.
inline constexpr double NearBody = 0.3;
/// From how much on one is mostly the other, so that single passages need not be told.
inline constexpr double MostlyOne = 0.5;
/// Words of a run that nobody writes twice by chance.
inline constexpr qsizetype LongRun = 18;

/// Whether the two are one text under two headlines.
[[nodiscard]] bool isSameBody(const Likeness &pair);

/// What the bodies of an issue have in common.
struct CommonWords
{
    std::vector<BodyWords> bodies; ///< in printed order
    std::vector<SharedRun> runs; ///< of at least ShortestRun telling words
    std::vector<Likeness> pairs; ///< that share at least LeastLikeness
};

inline constexpr qsizetype ShortestRun = 8;
inline constexpr double LeastLikeness = 0.2;

/// Compares the bodies; CheckedIssue::commonWords() does it once.
[[nodiscard]] CommonWords commonWordsOf(const CheckedIssue &issue);

} // namespace DiemTin
