// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tokens: the words of a text that spelling looks at, with their places in what was typed.

#pragma once

#include <QList>
#include <QString>

namespace DiemTin {

/// How a text is written.
enum class TextForm {
    Plain, ///< headlines, captions, names
    Markdown, ///< bodies
};

/// A run of letters. Addresses, e-mails, link targets and codes such as 57-NQ/TW or B2B are none.
struct SpellingToken
{
    QString text; ///< as typed
    QString key; ///< spellingKey() of it
    qsizetype start = 0; ///< in the text as typed, UTF-16 units
    qsizetype length = 0; ///< there; more than the text's where marks stand within the word
    bool syllable = false; ///< isSyllable() of it
    bool joined = false; ///< nothing but white space between it and the token before

    bool operator==(const SpellingToken &) const = default;
};

/// The tokens in reading order.
[[nodiscard]] QList<SpellingToken> spellingTokens(const QString &text, TextForm form);

} // namespace DiemTin
