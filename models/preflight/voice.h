// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Voice: who speaks in a text of news: nobody, as it should be, somebody quoted, or somebody who talks to the reader.

#pragma once

#include "models/preflight/checkedtext.h"

namespace DiemTin {

/// Some words of a text one after the other; none where `count` is 0.
struct WordRange
{
    qsizetype first = 0;
    qsizetype count = 0;
};

/// Whether the word stands in somebody's mouth: between quotation marks, or behind a colon that lets somebody speak
/// ("Chị Lan kể: Tôi …", but not "Lưu ý: tôi …").
[[nodiscard]] bool isSpokenWord(const CheckedText &text, qsizetype word);

/// Whether these words do not talk to the reader after all: "chúng tôi", "bạn đọc", or a sentence that is a name
/// ("Hãy viết cho tôi là tên cuộc thi").
[[nodiscard]] bool isSpokenOf(const CheckedText &text, WordRange words);

/// The first words outside quotation marks that say "I" or "you", or the first English sentence.
[[nodiscard]] WordRange firstTalk(const CheckedText &text);

/// Whether the article tells a story in the first person: it says "tôi" in several paragraphs.
[[nodiscard]] bool isNarrated(const CheckedArticle &article);

/// Whether enough words of the body have Vietnamese letters.
[[nodiscard]] bool isVietnamese(const CheckedArticle &article);

} // namespace DiemTin
