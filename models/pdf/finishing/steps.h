// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of finishing, each on the same open file; inside models/pdf only. They let qpdf's exceptions through.

#pragma once

#include "models/base/diagnostic.h"
#include "models/pdf/places.h"
#include "models/pdf/source.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <vector>

namespace DiemTin::Finishing {

/// A painted file being finished.
struct File
{
    QPDF &pdf;
    const PdfSource &source;
    std::vector<QPDFObjectHandle> pages; ///< as many as the proof has
    Anchors anchors;
    std::map<std::pair<int, int>, QPDFObjectHandle> annotations; ///< of link areas, by page and item
};

/// A text as PDF writes it: PDFDocEncoding where that can hold it, else UTF-16.
[[nodiscard]] QPDFObjectHandle textObject(const QString &text);
/// A number in points with at most four decimals.
[[nodiscard]] QPDFObjectHandle pointsObject(qreal points);
/// An array of left, bottom, right and top of a rectangle whose y counts upwards.
[[nodiscard]] QPDFObjectHandle rectObject(const QRectF &rect);
/// An array [page /XYZ 0 top null] that leads to this place.
[[nodiscard]] QPDFObjectHandle destinationObject(const File &file, const AnchorPlace &place);

/// Marks the content of pages as structure or artifact, moves it to its exact place, writes its text shorter and adds
/// crop marks. Comes before setBoxes() and after repairFonts(). False where the markers are not those of the structure.
[[nodiscard]] bool rewriteContents(File &file);
/// Exact media, crop, bleed and trim boxes.
void setBoxes(File &file);
/// Puts the renditions' bytes in place of the stand-ins. Returns how many of the plan's pictures were found.
[[nodiscard]] size_t placePhotos(File &file);
/// Gives every font the name of its subset, and maps its space to a space (Qt maps it to a tab).
void repairFonts(File &file);
/// Writes every link area; those that lead nowhere become findings.
void addLinks(File &file, Diagnostics &findings);
/// Writes the structure tree; comes after addLinks().
void addStructure(File &file);
/// Output intent, glyph sets and images as PDF/A-1b wants them; comes after placePhotos().
void makeArchival(File &file);
/// Names every anchor, so that addresses such as issue.pdf#name work.
void addDestinations(File &file);
/// Writes the outline, all of it open.
void addOutline(File &file);
/// Page labels, language and how viewers open the file.
void setCatalog(File &file);
/// Document information and the same as XMP.
void setMetadata(File &file);
/// Puts the source's attachment in, if there is one.
void attachFile(File &file);

} // namespace DiemTin::Finishing
