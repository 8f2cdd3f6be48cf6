// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames: the articles of the body, each with its headline and the lines that follow it.

#pragma once

#include "models/interchange/digest/contents.h"
#include "models/interchange/digest/cues.h"
#include "models/interchange/digest/notes.h"

#include <QSet>

namespace DiemTin::Digest {

/// A section heading that stands in front of an article.
struct HeadingSeen
{
    SectionKind kind = SectionKind::Domestic;
    std::size_t line = 0; ///< index
};

/// An article before its lines are read.
struct Frame
{
    bool trend = false;
    std::optional<DayCue> day;
    QString headline; ///< plain text
    std::optional<SourceCue> source; ///< where it stands behind the headline
    int line = 0; ///< of the headline, 1-based
    std::vector<std::size_t> lines; ///< indexes of what follows
    std::vector<HeadingSeen> headings; ///< in front of it
};

struct Frames
{
    std::vector<Frame> frames;
    std::vector<HeadingSeen> trailing; ///< headings after the last article
};

/// Divides the body. Lines of page furniture are noted and belong to no frame.
[[nodiscard]] Frames framesOf(const Lines &lines, Zone body, const Contents &contents, Notes &notes);

/// Lines of the body that have the form of a headline, as a contents entry would shorten them.
[[nodiscard]] QStringList likelyHeadlines(const Lines &lines, Zone body);

} // namespace DiemTin::Digest
