// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Structure: the tagged form of a proof, which says what each piece of a page is and in which order it is read.

#pragma once

#include "models/composer/proof.h"

#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace DiemTin {

/// The standard structure types of PDF 1.7 that pages use.
enum class Tag {
    Document,
    Section,
    Article,
    Group, ///< Div: a figure with its caption
    Heading,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Figure,
    Caption,
};

/// A stretch of a page's content, by page index and marked-content id.
struct MarkKid
{
    int page = 0;
    int mark = 0;
};
/// The annotation of a link area, by page index and index into Page::items.
struct LinkKid
{
    int page = 0;
    int item = 0;
};
/// An element of Structure::elements.
struct ElementKid
{
    int element = 0;
};
using StructureKid = std::variant<ElementKid, MarkKid, LinkKid>;

/// An element of the tree. What does not fit its tag stays empty.
struct StructureElement
{
    Tag tag = Tag::Paragraph;
    int parent = -1;
    int level = 0; ///< of a heading, from 1
    bool numbered = false; ///< a list with numbers as labels
    QString title; ///< of a section or article, for those who look at the tree
    QString alternative; ///< of a figure; never empty there
    int page = -1; ///< of a figure
    QRectF box; ///< of a figure, composer units
    std::vector<StructureKid> kids;
};

/// What the items of a page from `firstItem` up to the next segment are.
struct Segment
{
    enum class Kind {
        Layout, ///< artifact: fills, rules, leaders
        Pagination, ///< artifact: running head, folio
        Content,
    };
    int firstItem = 0;
    Kind kind = Kind::Layout;
    int mark = -1; ///< of content; that of the segment before: it goes on
    bool spaceAfter = false; ///< a space must follow, so that words of different lines do not fuse
};

/// How the content of one page hangs on the tree.
struct PageStructure
{
    std::vector<Segment> segments; ///< in the order of the items
    std::vector<int> owners; ///< the element of each mark
};

/// The tree and the stretches of the pages that hang on it. The first element is the document.
struct Structure
{
    std::vector<StructureElement> elements;
    std::vector<PageStructure> pages; ///< one for each of the proof's
};

/// Derives the structure from roles, articles, anchors and places of the items:
/// Document > Sect (cover, contents, each section) > H1-H4, P, L, TOC, Art. An article that runs over a page end stays
/// one article, its paragraph one paragraph. A link's element holds the lines and figures its area covers.
[[nodiscard]] Structure planStructure(const Proof &proof);

/// What is painted before segment `index` of a page, in a colour that nothing else has: a rectangle far off the page,
/// by whose y the finishing pass finds the place.
[[nodiscard]] QRectF markerRect(int index);
/// How that rectangle begins in the painted content.
inline constexpr int MarkerLeft = -1000000;

/// The name of the structure type as PDF writes it, without the slash: "Sect", "H2".
[[nodiscard]] QByteArray tagName(const StructureElement &element);

} // namespace DiemTin
