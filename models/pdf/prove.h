// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proving: a finished PDF is read back and compared with the proof it was made from.

#pragma once

#include "models/base/diagnostic.h"
#include "models/pdf/source.h"

#include <QByteArray>

namespace DiemTin {

/// What was counted while proving.
struct ProofFigures
{
    int pages = 0;
    int contentsLines = 0; ///< whose number is the page their article begins on
    int webLinks = 0;
    int innerLinks = 0;
    int addresses = 0; ///< different ones among the web links
    int outlineEntries = 0;
    int destinations = 0;
    int qrCodes = 0;
    int words = 0; ///< read from the structure tree, in its order
    int fonts = 0;
    int photos = 0; ///< as often as they stand on pages
    int lowestResolution = 0; ///< of a photo on a page, pixels per inch; 0 without photos
    int lowestResolutionPage = 0; ///< its printed number
    int structureElements = 0;
    int matterhornCheckpoints = 0;
    int archiveClauses = 0; ///< of ISO 19005-1; 0 where the file is no archive copy
};

/// A file that was read back.
struct ProvedPdf
{
    Diagnostics failures; ///< all of Severity::Error; empty: the file is right
    ProofFigures figures; ///< not all counted where there are failures
};

/// Reads the file with qpdf, poppler and ZBar and reports everything that differs from the proof. Never fails: a file
/// that cannot be read is a finding too.
///
/// | id | what is wrong |
/// | --- | --- |
/// | proof-file-damaged | a reader complains or cannot read the file |
/// | proof-page-count, proof-page-size, proof-page-label | pages missing, boxes off by 0.01 pt, labels differ |
/// | proof-language | the document does not say that it is Vietnamese |
/// | proof-font-not-embedded, proof-font-without-text | a font is missing, or its letters cannot be copied |
/// | proof-photo-changed, proof-photo-missing | a picture is not the rendition's JPEG, or stands on no page |
/// | proof-link-missing, proof-link-target | a link area has no link, or it leads elsewhere |
/// | proof-outline-entry | outline entries differ in title, depth or target |
/// | proof-destination | a named place is missing or elsewhere |
/// | proof-text-differs | the text of a page, white space and invisible characters aside |
/// | proof-contents-number | a contents line without title or number, or its article starts on another page |
/// | proof-qr-unreadable, proof-qr-differs | a QR code at 200 dpi cannot be read, or says something else |
/// | proof-matterhorn-NN | a checkpoint of PDF/UA-1 (proving/structure.h) |
/// | proof-pdfa-N.N | a clause of PDF/A-1b, archive copies only (proving/archive.h) |
[[nodiscard]] ProvedPdf provePdf(const QByteArray &pdf, const PdfSource &source);

} // namespace DiemTin
