// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a proof to a PDF file: paint, finish, prove, put in place. The export without the library.

#pragma once

#include "models/pdf/photoplan.h"
#include "views/output/pdfexport.h"

namespace DiemTin {

/// What is written, and where.
struct PdfJob
{
    const Proof &proof;
    QHash<QString, PhotoInfo> photos; ///< the sizes of the photos named in the proof
    RenditionFetch fetch;
    QString target; ///< ends with .pdf
    PdfWish wish;
    QDateTime written; ///< UTC, for the metadata
};

/// As exportPdf(), with the photos from `job.fetch`. What is half-done lies beside the target under a hidden name and
/// is removed whatever happens.
[[nodiscard]] Result<ExportReport> writePdf(const PdfJob &job, const std::function<bool(double)> &progress = {});

} // namespace DiemTin
