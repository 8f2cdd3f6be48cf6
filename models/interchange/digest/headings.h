// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Section headings and running heads: which lines name a part of the issue and not an article.

#pragma once

#include "models/editorial/section.h"
#include "models/interchange/digest/line.h"

#include <QSet>

#include <optional>

namespace DiemTin::Digest {

/// A section heading taken apart: "PHẦN 3: TÂM ĐIỂM (TRANG 23)".
struct HeadingCue
{
    QString printed; ///< as printed, without a page: "PHẦN 3: TÂM ĐIỂM"
    QString title; ///< without numeral: "TÂM ĐIỂM"
    QString page; ///< "23"; empty: none
    bool numbered = false; ///< a numeral stands in front of it
};

/// The parts of a heading line; numerals are Roman, Arabic or "PHẦN n".
[[nodiscard]] HeadingCue headingCue(const QString &plain);

/// Whether the line is nothing but a section's numeral: "I", "III.", "PHẦN 2".
[[nodiscard]] bool isNumeral(const Line &line);

/// The kind that a section of this name most likely has, from its words; nothing where they do not tell.
[[nodiscard]] std::optional<SectionKind> kindOfName(const QString &title);

/// Whether this is, word for word, a usual name of a section, so that the line cannot be a headline.
[[nodiscard]] bool isUsualSectionName(const QString &title);

/// Whether the line heads the contents: "MỤC LỤC", "NỘI DUNG".
[[nodiscard]] bool isContentsHeading(const Line &line);

/// Whether the line is a usual running head: the publication's name, its number, its week.
[[nodiscard]] bool isRunningHead(const Line &line);

/// Whether the headline is that of the trend summary.
[[nodiscard]] bool isTrendHeadline(const Line &line);

/// Keys of the short lines from `first` on that stand in the text at least three times, so that they are furniture.
[[nodiscard]] QSet<QString> repeatedLines(const Lines &lines, std::size_t first);

} // namespace DiemTin::Digest
