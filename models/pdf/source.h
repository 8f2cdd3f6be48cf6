// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PdfSource: what a PDF is finished from, and what it is proved against afterwards.

#pragma once

#include "models/pdf/bleed.h"
#include "models/pdf/photoplan.h"
#include "models/pdf/structure.h"

#include <QDateTime>

namespace DiemTin {

/// A file that stands in the PDF for readers to take out.
struct PdfAttachment
{
    QString name = {}; ///< of the file; empty: nothing is attached
    QString description = {}; ///< one line
    QByteArray bytes = {};

    bool operator==(const PdfAttachment &) const = default;
};

/// What a file shall show. Holds references: everything named must outlive it.
struct PdfSource
{
    const Proof &proof;
    const PhotoPlan &plan;
    const std::vector<Rendition> &renditions; ///< by the plan's ids, one for each of plan.photos()
    const Structure &structure; ///< of the proof
    Profile profile = Profile::Mail;
    Bleed bleed;
    QDateTime written; ///< UTC; stands in the metadata
    QString review = {}; ///< id of the review that the pages are sent for, told in the metadata; empty: none
    PdfAttachment attachment = {}; ///< not for Profile::Archive: PDF/A-1 allows none
};

} // namespace DiemTin
