// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rules about texts share: findings and corrections at a place of a text, and lists of phrases.

#pragma once

#include "models/preflight/rule.h"

namespace DiemTin {

/// A finding of the rule in a stretch of a text, with its excerpt.
[[nodiscard]] Finding textFinding(const Rule &rule, Severity severity, const QString &message,
                                  const CheckedArticle &article, const CheckedText &text, qsizetype start,
                                  qsizetype length);

/// What puts `replacement` in the place of a stretch of a text; an insertion where its length is 0.
[[nodiscard]] Correction textCorrection(const CheckedArticle &article, const CheckedText &text, qsizetype start,
                                        qsizetype length, const QString &replacement);

/// The entries of resources/words/`name`, read once in a process.
[[nodiscard]] QStringList phraseList(const QString &name);

/// Whether the words from `first` on have these keys, with nothing but spaces and marks between them.
[[nodiscard]] bool wordsMatch(const CheckedText &text, qsizetype first, const QStringList &keys);

/// The phrase as the keys of its words, as CheckedText cuts them.
[[nodiscard]] QStringList phraseKeys(const QString &phrase);

/// Whether nothing but white space stands between this word and the next.
[[nodiscard]] bool joinsNext(const CheckedText &text, qsizetype word);

/// Whether the place lies between quotation marks of the text.
[[nodiscard]] bool isQuoted(const CheckedText &text, qsizetype at);

} // namespace DiemTin
