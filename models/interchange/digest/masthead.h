// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Masthead: number, week and cover of an issue, from the lines of its cover and those that repeat them.

#pragma once

#include "models/interchange/digest/notes.h"
#include "models/interchange/digest/zones.h"
#include "models/interchange/importer.h"

namespace DiemTin::Digest {

struct Masthead
{
    std::optional<IssueNumber> number;
    QDate weekFrom;
    QDate weekTo;
    Cover cover;
    ImportedPhoto photo;
    std::vector<std::size_t> leftover; ///< lines that say nothing of the masthead

    /// A day inside the week, to which days without a year are near; null where nothing tells.
    [[nodiscard]] QDate anchor() const;
};

/// Where the lines stand: only the cover itself names title, publisher and addresses.
enum class MastheadPlace { Cover, Contents };

/// Reads the lines with these indexes into `masthead`; what is there already stays.
void readMasthead(Masthead &masthead, const Lines &lines, const std::vector<std::size_t> &indexes, MastheadPlace place);

/// Completes what the cover does not say from anywhere in the text: the week from the trend headline, the year from
/// the dates printed with one.
void completeMasthead(Masthead &masthead, const Lines &lines);

/// The number of a line that is nothing but an issue's number, "SỐ 23/2026"; year 0 where none is printed.
[[nodiscard]] std::optional<IssueNumber> issueNumberLine(const QString &text);

/// Those of the lines with these indexes that are nothing but number or week, as entries without section, date and
/// page: evidence for audits, as they may contradict one another.
[[nodiscard]] QList<PrintedEntry> printedMasthead(const Lines &lines, const std::vector<std::size_t> &indexes);

/// The middle of the year that most dates of the text are printed with; null where none is.
[[nodiscard]] QDate commonestDate(const Lines &lines);

/// The numbers of all lines of a zone.
[[nodiscard]] std::vector<std::size_t> indexesOf(Zone zone);

/// Whether a line, as its key, is the name of a pillar of the cover ("doi moi sang tao").
[[nodiscard]] bool isPillar(const QString &key);

} // namespace DiemTin::Digest
