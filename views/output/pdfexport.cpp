// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF export with the photos of a library.

#include "views/output/pdfexport.h"

#include "models/base/clock.h"
#include "models/store/library.h"
#include "models/store/photostore.h"
#include "views/output/pdfwriting.h"

namespace DiemTin {

Result<ExportReport> exportPdf(Library &library, const IssueContent &content, const Proof &proof, const QString &target,
                               const PdfWish &wish, const Clock &clock, const std::function<bool(double)> &progress)
{
    const RenditionFetch fetch = [&library](const QString &sha256, const RenditionSpec &spec) {
        return library.photos().rendition(sha256, spec);
    };
    return writePdf({proof, content.photos, fetch, target, wish, clock.now()}, progress);
}

} // namespace DiemTin
