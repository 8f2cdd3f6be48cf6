// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The printed contents: its entries as printed, and which section each of them names.

#pragma once

#include "models/interchange/digest/titles.h"
#include "models/interchange/digest/zones.h"
#include "models/interchange/importer.h"

namespace DiemTin::Digest {

/// A section heading of the contents.
struct ContentsHeading
{
    QString printed; ///< "PHẦN 2: TIN TRONG NƯỚC"
    QString title; ///< "TIN TRONG NƯỚC"
    std::optional<SectionKind> kind; ///< by its name, else by its place among the others
    std::size_t line = 0; ///< index
};

struct Contents
{
    QList<PrintedEntry> entries; ///< an entry without title gives its section heading's own page
    std::vector<SectionKind> kinds; ///< of each entry; not always that of the heading it is printed under
    std::vector<ContentsHeading> headings;
    std::vector<std::size_t> leftover; ///< lines that are neither entry nor heading
    TitleIndex titles; ///< of the entries

    /// Section names as printed, one for each kind that has one.
    [[nodiscard]] QList<QPair<SectionKind, QString>> sectionTitles() const;
};

/// Reads the contents. `headlines` finds the headlines of the body, for entries with neither date nor page; `anchor`
/// is a day of the week.
[[nodiscard]] Contents readContents(const Lines &lines, Zone zone, const TitleIndex &headlines, QDate anchor);

/// Gives headings without a telling name their kind and every entry its section.
void tellSections(Contents &contents, const std::vector<int> &headingOfEntry, QDate anchor);

} // namespace DiemTin::Digest
