// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finishing: a PDF as Qt paints it becomes the file readers get.

#pragma once

#include "models/base/diagnostic.h"
#include "models/base/result.h"
#include "models/pdf/source.h"

#include <QByteArray>

namespace DiemTin {

/// A finished file and what could not be written into it.
struct FinishedPdf
{
    QByteArray bytes;
    Diagnostics findings; ///< link-not-written (warning): its address is none of the web
};

/// Adds to a painted PDF what Qt cannot write: exact boxes, links, named destinations, outline, page labels, language,
/// viewer preferences and metadata; puts the renditions' JPEG bytes in place of the stand-ins; repairs the fonts' names
/// and their space; writes it linearised with object streams, an archive copy as plain PDF 1.4 with all that PDF/A-1b
/// asks for. Equal input gives equal bytes. Errors: Invalid (the
/// painted file is damaged, half-written or not of this proof).
[[nodiscard]] Result<FinishedPdf> finishPdf(const QByteArray &painted, const PdfSource &source);

} // namespace DiemTin
