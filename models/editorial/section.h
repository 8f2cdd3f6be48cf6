// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four kinds of section of an issue, and where an article stands in one.

#pragma once

#include <QList>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace DiemTin {

/// What a section is for; its name and colour belong to the issue and its template.
enum class SectionKind { Trend, Domestic, Spotlight, Local };

inline constexpr std::array<SectionKind, 4> allSectionKinds = {SectionKind::Trend, SectionKind::Domestic,
                                                               SectionKind::Spotlight, SectionKind::Local};

/// The word for the kind in files and on the command line: trend, domestic, spotlight, local.
[[nodiscard]] QString sectionKindId(SectionKind kind);
/// The kind that sectionKindId() calls so, or nothing.
[[nodiscard]] std::optional<SectionKind> sectionKindFromId(QStringView id);

/// On which side of the text an article's photo stands.
enum class PhotoSide { Automatic, Left, Right };

/// An article in a section of an issue, with what the person fixed about its layout.
struct Placement
{
    QUuid id;
    QUuid article;
    QString contentsTitle; ///< the short form in the contents; empty: the headline
    bool startsPage = false; ///< a page break before it
    PhotoSide photoSide = PhotoSide::Automatic;
    double photoWidth = 0; ///< mm; 0: the makeup chooses
    bool pinned = false; ///< keeps its place in the section when the others are sorted

    bool operator==(const Placement &) const = default;
};

/// One section of an issue: its kind, its printed name and its articles in order.
struct Section
{
    QUuid id;
    SectionKind kind = SectionKind::Domestic;
    QString title; ///< as printed, "TIN TRONG NƯỚC"; empty: the template's name for the kind
    QList<Placement> placements;

    bool operator==(const Section &) const = default;
};

} // namespace DiemTin
