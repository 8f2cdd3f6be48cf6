// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MadeUpArticles: any number of articles of Vietnamese syllables, the same in every run, to measure search with.

#pragma once

#include "models/editorial/article.h"
#include "models/store/library.h"

#include <random>

namespace DiemTin {

class Clock;

class MadeUpArticles
{
public:
    explicit MadeUpArticles(const Clock &clock);

    /// The next article: some 150 words; each is a day older than every seventh one after it.
    [[nodiscard]] Article next();
    /// What a person might look for: one to three syllables, without diacritics half of the time, the last one cut
    /// short to two letters or more.
    [[nodiscard]] QString nextQuery();

private:
    [[nodiscard]] QString words(int count);
    [[nodiscard]] quint32 below(quint32 bound);

    const Clock &m_clock;
    std::mt19937 m_random; ///< its default seed: the standard fixes what it gives
    int m_made = 0;
};

/// Stores so many of them in the library. Errors: Unwritable.
[[nodiscard]] Result<void> addMadeUpArticles(Library &library, int count, MadeUpArticles &source);

} // namespace DiemTin
