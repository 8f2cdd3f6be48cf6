// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing a text that is read: its signs stay where they belong.

#pragma once

#include "models/review/readtext.h"

namespace DiemTin {

/// The text with what is read from `start` to `end` replaced by these words, in NFC. What is read afterwards is exactly
/// that: signs around the words are kept, moved or dropped, and words that would be signs get backslashes. Paragraphs
/// that the change does not touch stay as they are, byte for byte.
[[nodiscard]] ReadText replaced(const ReadText &text, qsizetype start, qsizetype end, const QString &words);

} // namespace DiemTin
