// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The structure tree of a finished file, read back, and the Matterhorn checkpoints it is proved by.

#pragma once

#include "models/pdf/proving/checks.h"
#include "models/pdf/proving/contentreader.h"

#include <set>

namespace DiemTin::Proving {

/// An element of the tree as the file has it, in reading order.
struct ReadElement
{
    std::string type; ///< without the slash
    int parent = -1; ///< index, -1 at the root
    QPDFObjectHandle object;
    std::vector<int> kids; ///< elements only
    int marks = 0; ///< marked-content kids
    int annotations = 0; ///< OBJR kids
};

/// The tree with what its leaves show.
struct ReadTree
{
    std::vector<ReadElement> elements;
    QString text; ///< of all marks in reading order; blocks are parted by line ends
    std::set<std::pair<int, int>> marks; ///< page and id of all that hang on the tree
    std::map<QPDFObjGen, int> annotations; ///< the element each annotation hangs on
    std::vector<ReadContent> contents; ///< by page
    bool broken = false; ///< a kid is none, hangs twice, or names another parent than the one it hangs on
};

/// Reads contents and structure tree of the file, whatever state they are in.
[[nodiscard]] ReadTree readTree(File &file);

/// The Matterhorn Protocol 1.1 has 31 checkpoints for PDF/UA-1. What the program's own re-reading checks of each:
///
/// | nr | checkpoint | checked in the file |
/// | --- | --- | --- |
/// | 01 | real content tagged | everything painted is marked; marks, parent tree and structure tree agree one to one |
/// | 02 | role mapping | every type is a standard one of PDF 1.7; there is no role map |
/// | 03 | flickering | no script, movie or screen annotation |
/// | 04 | colour and contrast | not checked: for a person (and preflight) |
/// | 05 | sound | no sound, movie or rich media |
/// | 06 | metadata | XMP has dc:title and pdfuaid:part 1 |
/// | 07 | dictionary | DisplayDocTitle is true |
/// | 08 | OCR validation | no invisible text |
/// | 09 | appropriate tags | the proof's texts, whole, in its order, words apart; kinds of list and contents nest
/// rightly | | 10 | character mappings | every code shown has a letter | | 11 | declared natural language | the
/// document's language is vi-VN | | 12 | stretchable characters | none: nothing but plain text of fonts is set | | 13 |
/// graphics | every figure has an alternative text, a box on its page and something to show | | 14 | headings | the
/// first is H1, none leaves a level out, none is empty, H is not used | | 15 | tables | there are none | | 16 | lists |
/// every list has items, each a body, and says how it is numbered | | 17 | mathematical expressions | there are none |
/// | 18 | page headers and footers | running heads and folios are artifacts |
/// | 19 | notes and references | there are no notes |
/// | 20 | optional content | there is none |
/// | 21 | embedded files | each has a name in both forms and a description |
/// | 22 | article threads | there are none |
/// | 23 | digital signatures | there are none |
/// | 24 | non-interactive forms | there are none |
/// | 25 | XFA | there is none |
/// | 26 | security | the file is not encrypted |
/// | 27 | navigation | outline, page labels, tab order of the structure |
/// | 28 | annotations | only links, each in a Link of the tree, with a description, inside its page |
/// | 29 | actions | addresses of the web only; no script, nothing on opening |
/// | 30 | XObjects | images only |
/// | 31 | fonts | embedded, two-byte identity codes, no .notdef, subset and widths as the font program has them |
///
/// Whether tags say what the text means, and alternative texts what pictures show, only a person can tell.
/// Findings: proof-matterhorn-01 …
void checkMatterhorn(File &file, const ReadTree &tree);

/// How many of the 31 checkMatterhorn() looks at.
[[nodiscard]] int matterhornCheckpoints();

} // namespace DiemTin::Proving
