// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issue: one number of the digest, its cover data, sections and placements; and an issue with all its content.

#pragma once

#include "models/editorial/article.h"
#include "models/editorial/photo.h"
#include "models/editorial/section.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace DiemTin {

/// The number of an issue, written 23/2026.
struct IssueNumber
{
    int number = 0;
    int year = 0;

    auto operator<=>(const IssueNumber &) const = default;
    [[nodiscard]] QString toString() const;
    /// Reads "23/2026" or "023/2026" (spaces allowed); nothing when the text is no number and four-digit year.
    [[nodiscard]] static std::optional<IssueNumber> fromString(QStringView text);
};

/// What the cover and imprint say beyond number and week.
struct Cover
{
    QString title; ///< "ĐIỂM TIN"
    QString subtitle; ///< "KHOA HỌC CÔNG NGHỆ"
    QStringList publisher; ///< one printed line each
    QStringList pillars; ///< "KHOA HỌC CÔNG NGHỆ", "ĐỔI MỚI SÁNG TẠO" …
    QString motto;
    QString website;
    QString facebook;
    QString photo; ///< SHA-256; empty: the spotlight's first photo
    QList<QUuid> highlights; ///< placements named on the cover; empty: the composer picks four

    bool operator==(const Cover &) const = default;
};

/// How many pages an issue is to have, cover and contents counted in.
struct PageGoal
{
    int pages = 0; ///< exactly so many; 0: as many as look best
    int multipleOf = 1; ///< where `pages` is 0: a multiple of this, 4 for a sheet folded twice

    bool operator==(const PageGoal &) const = default;
    /// Whether so many pages are wished; with nothing wished any number is.
    [[nodiscard]] bool allows(int count) const
    {
        return pages > 0 ? count == pages : multipleOf <= 1 || count % multipleOf == 0;
    }
};

/// One number of the digest.
struct Issue
{
    QUuid id;
    IssueNumber number;
    QDate weekFrom;
    QDate weekTo;
    Cover cover;
    QString
        templateName; ///< of a template of the library's own, else stem of one in resources/templates; empty: "house"
    PageGoal pageGoal;
    bool archived = false; ///< put away: listed apart from the issues being made
    QList<Section> sections; ///< in printed order

    bool operator==(const Issue &) const = default;
    /// The section of this kind, or null.
    [[nodiscard]] const Section *section(SectionKind kind) const;
};

/// A new issue with its four sections, empty, titles left to the template.
[[nodiscard]] Issue issueWithFourSections(QUuid id, IssueNumber number);

/// An issue with everything its pages show: what the composer and preflight read. Cheap to copy.
struct IssueContent
{
    Issue issue;
    QHash<QUuid, Article> articles; ///< every article that a placement names
    QHash<QString, PhotoInfo> photos; ///< every photo that an article or the cover names and that the library has
    QByteArray ownTemplate; ///< JSON of the library's own template of the issue's; empty: the program's of that name

    bool operator==(const IssueContent &) const = default;
};

/// A line of a contents page as it was printed, kept with an imported issue for audits. One without section, date and
/// page in front of all others is a line of cover or contents that prints number or week.
struct PrintedEntry
{
    QString section; ///< the heading it stands under, as printed
    QString date; ///< as printed, "15/6"; empty: none
    QString title;
    QString page; ///< as printed, "05" or "03 - 04"; empty: none
    int line = 0; ///< 1-based line of the imported file

    bool operator==(const PrintedEntry &) const = default;
};

} // namespace DiemTin
