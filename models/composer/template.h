// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Template: every measure, colour and face of the pages, as data from resources/templates/*.json.

#pragma once

#include "models/base/result.h"
#include "models/editorial/section.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QSizeF>
#include <QStringList>

#include <array>
#include <span>

namespace DiemTin {

struct IssueContent;

/// A style of text. Sizes in points.
struct TextStyle
{
    QString family;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    double size = 10.5;
    double leading = 14.9; ///< distance of baselines
    QColor colour = Qt::black;
    bool capitals = false;
    double tracking = 0; ///< added to every letter's width, in percent of it

    bool operator==(const TextStyle &) const = default;
};

/// How a section looks.
struct SectionLook
{
    QString numeral; ///< "I"
    QString title; ///< "TỔNG KẾT XU HƯỚNG", where the issue has no title of its own
    QColor colour;

    bool operator==(const SectionLook &) const = default;
};

/// How dates, section names and page numbers stand out.
enum class Ornament {
    Filled, ///< white on a filled box
    Ruled, ///< in colour beside or over a thin rule, which saves toner
};

/// The publisher's sign, on the right of the cover's head.
struct Logo
{
    QString photo; ///< SHA-256 of a photo of the library; empty: none
    double height = 16; ///< mm

    bool operator==(const Logo &) const = default;
};

/// A template. All lengths in millimetres unless they say otherwise.
struct Template
{
    QString name;
    QSizeF page{210, 297};
    double marginLeft = 17;
    double marginRight = 17;
    double marginTop = 24;
    double marginBottom = 18;
    int columns = 1; ///< of text in all sections but the spotlight, which has two
    Ornament ornament = Ornament::Filled;
    bool hangingPunctuation = false; ///< see hangingShare()
    Logo logo;
    QHash<QString, TextStyle> styles; ///< by name; loadTemplate() sees that none the composer uses is missing
    QHash<SectionKind, SectionLook> sections;
    QHash<QString, QColor> colours; ///< navy, blue, amber, sky, …
    QHash<QString, double> measures; ///< mm, by name
    QHash<QString, QString> texts; ///< fixed words of the pages, with %1 … for what changes

    bool operator==(const Template &) const = default;
    [[nodiscard]] TextStyle style(const QString &key) const { return styles.value(key); }
    [[nodiscard]] QColor colour(const QString &key) const { return colours.value(key); }
    /// A length of `measures`, in composer units.
    [[nodiscard]] qreal length(const QString &key) const;
};

/// The families that a template may name: those of the program's own fonts.
inline constexpr std::array pageFamilies = {QLatin1StringView("Montserrat"), QLatin1StringView("Montserrat ExtraBold"),
                                            QLatin1StringView("Noto Sans"), QLatin1StringView("Noto Serif")};

/// What a number of a template may be, both ends counted in.
struct TemplateRange
{
    double least;
    double most;
};
inline constexpr TemplateRange marginRange{0, 100}; ///< mm
inline constexpr TemplateRange sizeRange{3, 200}; ///< pt
inline constexpr TemplateRange leadingRange{3, 300}; ///< pt
inline constexpr TemplateRange trackingRange{-20, 50}; ///< percent
inline constexpr TemplateRange logoRange{6, 24}; ///< mm of height

/// Names of the text styles that every template has, in the order of the pages.
[[nodiscard]] std::span<const char *const> templateStyleNames();
/// Names of the colours that every template has.
[[nodiscard]] std::span<const char *const> templateColourNames();

/// Reads a template from its JSON. Beside what the program's own templates show, its group "page" may say
/// "hangingPunctuation": true, and there may be a group "logo" with the "photo" (SHA-256 of one of the library's) and
/// its "height" (mm). Errors: Invalid, with `origin` (the file's path, or the template's name), the line,
/// and the name that is missing or wrong there.
[[nodiscard]] Result<Template> readTemplate(const QByteArray &json, const QString &origin);
/// Reads a template's file. Errors: Unreadable; those of readTemplate().
[[nodiscard]] Result<Template> loadTemplate(const QString &path);
/// The template of this name (stem of its file) from the program's resources; the house template where it is empty.
[[nodiscard]] Result<Template> templateByName(const QString &name);
/// What the template of this JSON calls itself; `key`, by which the library has it, where it cannot be read.
[[nodiscard]] QString templateTitle(const QByteArray &json, const QString &key);
/// The template that the issue's pages are made with: the library's own where it has one of that name, else the
/// program's.
[[nodiscard]] Result<Template> lookOf(const IssueContent &content);
/// Names of the program's templates, the house template first.
[[nodiscard]] QStringList templateNames();

/// Makes the program's own fonts (resources/fonts) known to Qt, once a process. Errors: Unreadable, naming the file or
/// the family that is missing. Needs a QGuiApplication.
[[nodiscard]] Result<void> loadFonts();

} // namespace DiemTin
