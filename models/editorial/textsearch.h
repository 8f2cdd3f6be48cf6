// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding and replacing in a text: plain words or regular expressions, with or without diacritics.

#pragma once

#include "models/base/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <chrono>

namespace DiemTin {

/// What is looked for.
struct SearchTerm
{
    QString text; ///< words, or a regular expression of PCRE2
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWord = false;
    bool ignoreDiacritics = false; ///< "dien tu" finds "điện tử"

    bool operator==(const SearchTerm &) const = default;
};

/// A place where it was found, UTF-16 units, and what the groups of the expression took (0: all of it).
struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList groups;

    bool operator==(const TextHit &) const = default;
};

/// What was found in one text. An expression that would take too long is given up; hits are those found until then.
struct TextHits
{
    QList<TextHit> hits;
    bool gaveUp = false;
};

/// A text in which hits were replaced.
struct ReplacedText
{
    QString text; ///< NFC
    int count = 0;
    bool gaveUp = false; ///< then nothing is replaced
};

/// A term made ready to be looked for. Lines are searched one by one: an expression does not reach over a line's end,
/// ^ and $ are the edges of a line. An empty hit is none.
class TextSearch
{
public:
    /// Errors: Invalid with a sentence that says what is wrong with the expression and where.
    [[nodiscard]] static Result<TextSearch> prepare(const SearchTerm &term);

    /// Everything found, from the start on.
    [[nodiscard]] TextHits find(const QString &text) const;
    /// What replaces this hit: in `with` a regular expression's \1 or $1 stand for its groups, \0 or $0 for all of it,
    /// \n and \t for line feed and tab, \\ and $$ for themselves.
    [[nodiscard]] QString replacement(const TextHit &hit, const QString &with) const;
    /// The text with every hit replaced.
    [[nodiscard]] ReplacedText replaceAll(const QString &text, const QString &with) const;

    /// CPU time after which a search of one text is given up.
    static constexpr std::chrono::milliseconds Patience{500};

private:
    TextSearch() = default;

    SearchTerm m_term;
    QRegularExpression m_expression;
};

} // namespace DiemTin
