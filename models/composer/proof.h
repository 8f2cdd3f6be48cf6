// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proof: composed pages as values. Screen, printer and PDF only play these items; nobody lays out again.

#pragma once

#include "models/base/diagnostic.h"
#include "models/editorial/section.h"

#include <QColor>
#include <QDate>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTextLayout>
#include <QUuid>

#include <memory>
#include <variant>
#include <vector>

namespace DiemTin {

// All coordinates are composer units (1/20 pt, see base/length.h), origin at the trim's top left corner, y downwards.

/// What a piece of set text is, for reading order, extraction and structure.
enum class TextRole {
    Nameplate,
    CoverText,
    ContentsTitle,
    ContentsSection,
    ContentsLine,
    SectionTitle,
    Headline,
    DateChip,
    SourceLine,
    Subheading,
    Body,
    Bullet,
    Caption,
    QrLabel,
    RunningHead,
    Folio,
};

/// True for text that repeats on pages and is no part of what is read (running heads, folios).
[[nodiscard]] bool isFurniture(TextRole role);

/// A text set on the reference device. Immutable once made; its lines are drawn with QTextLine::draw().
struct SetText
{
    QTextLayout layout;
    TextRole role = TextRole::Body;
    QUuid article; ///< whose text it is; null for furniture and cover
    int block = -1; ///< body: index of the block of readMarkdown()
    quint64 hash = 0; ///< of everything the layout was made from
};

/// One line of a SetText. `origin` is where the layout's own origin comes to stand.
struct TextLine
{
    std::shared_ptr<const SetText> text;
    int line = 0;
    QPointF origin;
};

/// A rectangle of one colour, or of a straight blend from `colour` (top left) to `endColour` (bottom right).
struct Fill
{
    QRectF rect;
    QColor colour;
    QColor endColour; ///< invalid: plain
    qreal radius = 0;
};

/// A row of dots from left to right along the rectangle's middle (the leader of a contents line).
struct Leader
{
    QRectF rect;
    QColor colour;
};

/// A darkening drawn into the photo itself, so that no transparency is needed on top of it.
enum class Shade { None, Foot };

/// A photo, cropped to `crop` (fractions of its pixels) and filling `rect`.
struct PhotoItem
{
    QString sha256;
    QRectF rect;
    QRectF crop{0, 0, 1, 1};
    Shade shade = Shade::None;
    QString alternative; ///< caption or headline, for those who cannot see it
    QUuid article;
};

/// A QR code's dark modules in a square grid of `size`, row by row, filling `rect` (quiet zone not included).
struct QrItem
{
    QRectF rect;
    int size = 0;
    std::vector<bool> modules;
    QString url;
};

/// An area that leads to an address of the web (`url`), or to an anchor of this proof (`anchor`).
struct LinkArea
{
    QRectF rect;
    QString url;
    QString anchor;
};

/// A named place; a link or outline entry to it scrolls it to the top of the window.
struct Anchor
{
    QString name;
    QPointF position;
};

using PageItem = std::variant<TextLine, Fill, Leader, PhotoItem, QrItem, LinkArea, Anchor>;

/// One page, in the order it is painted, which for text is also the order it is read.
struct Page
{
    QSizeF size; ///< trim
    std::vector<PageItem> items;
    int number = 0; ///< printed page number
    quint64 hash = 0; ///< equal hash: equal look
    int glyphs = 0; ///< characters other than spaces
};

/// A line of the contents, with the page its article starts on.
struct ContentsEntry
{
    SectionKind section = SectionKind::Domestic;
    QUuid placement;
    QUuid article;
    QDate date;
    QString title;
    int page = 0; ///< printed page number
    QString anchor;
};

/// An entry of the PDF outline.
struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0: top
    QString anchor;
};

/// How a page was filled; measured by `bench compose` and shown by preflight.
struct PageFill
{
    int page = 0; ///< index into Proof::pages
    qreal white = 0; ///< unused height at the foot of the text block, as a fraction of it
    bool endsSection =
        false; ///< may end anywhere: the last page of a section or long article, or before a wished break
};

/// Something the makeup could not do, with what a person can do about it.
struct LayoutHint
{
    enum class Kind {
        TooMuchWhite, ///< a page ends early: the article behind it did not fit on it, or the next one would be bare
        Overset, ///< something runs over the foot of a page
        StrandedHeadline, ///< a headline with no text under it ends a page
        PageGoal, ///< the wished number of pages cannot be reached
    };
    Kind kind = Kind::TooMuchWhite;
    QUuid placement; ///< to be cut, or whose photo to make smaller; null: any
    QUuid article;
    int page = 0; ///< index into Proof::pages
    int lines = 0; ///< to cut; negative: to add
    double photoWidth = 0; ///< mm, for Placement::photoWidth, instead of cutting; 0: that does not help
};

/// What was set, for `bench compose`. Word spaces: by how much those of justified lines (last lines left out) differ
/// from natural ones, as parts of them.
struct SettingFigures
{
    int glyphs = 0; ///< characters other than spaces
    int justifiedLines = 0;
    double wordSpaceMean = 0;
    double wordSpaceSd = 0;
    double wordSpaceWorst = 0;
};

/// A composed issue.
struct Proof
{
    std::vector<std::shared_ptr<const Page>> pages;
    std::vector<ContentsEntry> contents;
    std::vector<OutlineEntry> outline;
    std::vector<PageFill> fills;
    int brokenArticles = 0; ///< articles of sections II and IV that run over a page end
    SettingFigures figures;
    QString title; ///< for the document's metadata
    QString author;
    Diagnostics diagnostics; ///< for each of the hints there is one
    std::vector<LayoutHint> hints;
};

/// Where an anchor stands: index into Proof::pages and position; page -1 where there is no such anchor.
struct AnchorPlace
{
    int page = -1;
    QPointF position;
};
[[nodiscard]] AnchorPlace findAnchor(const Proof &proof, const QString &name);

/// The characters of a line, without the space it ends with.
[[nodiscard]] QString lineText(const TextLine &line);

/// The pages as text, one item a line, for golden tests; lengths in points with two decimals.
[[nodiscard]] QString dumpText(const Proof &proof);

} // namespace DiemTin
