// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headlines: whether a line begins a new article, seen with the lines after it and the article before it.

#pragma once

#include "models/interchange/digest/frames.h"

namespace DiemTin::Digest {

/// What is known of the article before.
struct Before
{
    bool any = false; ///< there is one
    bool trend = false; ///< it is the trend summary
    bool dated = false;
    bool source = false; ///< it has its source line
    bool text = false; ///< it has a paragraph
    bool sectionEnded = false; ///< a heading of another section stands between
};

/// What a line is to the articles.
enum class HeadlineRole {
    None, ///< text of the article before
    New, ///< begins an article
    Continues, ///< goes on with the headline before
};

/// A headline taken apart.
struct Headline
{
    HeadlineRole role = HeadlineRole::None;
    bool trend = false;
    std::optional<DayCue> day;
    QString text;
    std::optional<SourceCue> source;
    std::size_t lines = 1; ///< lines it takes
};

/// Reads the line `index` as a headline.
[[nodiscard]] Headline headlineAt(const Lines &lines, Zone body, std::size_t index, const Contents &contents,
                                  const Before &before);

} // namespace DiemTin::Digest
