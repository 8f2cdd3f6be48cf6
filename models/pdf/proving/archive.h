// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ISO 19005-1 (PDF/A-1b) asks of archive copies, checked in the finished file.

#pragma once

#include "models/pdf/proving/structure.h"

namespace DiemTin::Proving {

/// Findings: proof-pdfa-<clause>, for instance proof-pdfa-6.4.
///
/// | clause | checked in the file |
/// | --- | --- |
/// | 6.1.2 | begins with %PDF-1.4 and a comment of four bytes above 127 |
/// | 6.1.3 | the trailer has an ID and no encryption; the file ends with %%EOF |
/// | 6.1.4 | a plain cross-reference table, no object streams |
/// | 6.1.7 | streams lie in the file itself, with a line end before endstream |
/// | 6.1.10 | no LZW, Crypt or JPEG 2000 |
/// | 6.1.11 | no embedded files |
/// | 6.1.12 | numbers, strings, names, arrays, dictionaries and nested states within the limits of PDF 1.4 |
/// | 6.1.13 | no optional content |
/// | 6.2.2 | one output intent GTS_PDFA1 with an RGB profile of ICC version 2 |
/// | 6.2.3 | no colours but DeviceRGB and DeviceGray |
/// | 6.2.4 | images without alternates, OPI or interpolation |
/// | 6.2.5 | no form or PostScript XObjects |
/// | 6.2.8 | no transfer functions |
/// | 6.2.10 | no operator that PDF 1.4 does not have |
/// | 6.3 | fonts embedded as 31 of matterhorn.h has it; 6.3.5: /CIDSet names the glyphs of the subset |
/// | 6.4 | no soft mask, group, blend mode or opacity |
/// | 6.5 | link annotations only, printed, not hidden |
/// | 6.6 | no actions but addresses of the web, none on opening |
/// | 6.7.2 | metadata stand unfiltered in the catalog |
/// | 6.7.3 | document information says the same as the metadata |
/// | 6.7.8 | properties of PDF/UA, which XMP does not know, are described |
/// | 6.7.11 | metadata claim PDF/A-1b |
/// | 6.9 | no form |
///
/// Not checked: the bytes of JPEG pictures and font programs beyond what other checks read, and the spelling of the
/// file that qpdf's writer sees to (6.1.5, 6.1.6, 6.1.8). Level A is not claimed: nobody has checked that tags and
/// alternative texts mean what they should.
void checkArchive(File &file, const ReadTree &tree, const QByteArray &bytes);

/// How many clauses checkArchive() looks at.
[[nodiscard]] int archiveClauses();

} // namespace DiemTin::Proving
