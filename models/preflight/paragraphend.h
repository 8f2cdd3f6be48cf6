// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ParagraphEnd: how a block of a body ends, for the rules about final stops and sentences that break off.

#pragma once

#include "models/preflight/checkedtext.h"

namespace DiemTin {

enum class ParagraphEnd {
    Stopped, ///< with a full stop or its like, perhaps within quotation marks or brackets
    Announcing, ///< with a colon or semicolon: something follows
    Unstopped, ///< without a stop, but as a whole sentence
    Cut, ///< in the middle of a sentence
    Free, ///< a sub-heading, name, address or list entry that needs no stop
};

/// How the block with this number among the article's blocks ends.
[[nodiscard]] ParagraphEnd paragraphEnd(const QList<const CheckedText *> &blocks, qsizetype block);

/// Whether the words break off: the last is one that never ends a sentence, or a verb waits for more than a name.
[[nodiscard]] bool breaksOff(const CheckedText &text);

/// Whether the word (a key) is one that no sentence ends with: "và", "của".
[[nodiscard]] bool neverEndsSentence(const QString &key);

/// Behind the last character of the text that is no white space.
[[nodiscard]] qsizetype textEnd(const QString &text);

} // namespace DiemTin
