// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked and answered before the issue becomes a PDF.

#pragma once

#include "models/pdf/bleed.h"
#include "models/pdf/profile.h"
#include "models/review/publishing.h"

#include <optional>

namespace DiemTin {

/// What the person asked for.
enum class ExportPurpose { Read, Publish };

/// What the question begins with.
struct ExportProposal
{
    QString path;
    Profile profile = Profile::Mail;
    QList<Unapproved> unapproved = {}; ///< articles in the way of publishing
    ExportPurpose purpose = ExportPurpose::Read;
    bool isWritable = true; ///< else nothing can be kept: neither publishing nor a review file is offered
};

/// Where a PDF goes, for whom it is made, and what goes with it.
struct ExportChoice
{
    QString path; ///< replacing a file that is there was agreed to
    Profile profile = Profile::Mail;
    Bleed bleed{}; ///< for Profile::Print
    bool withReview = false; ///< the review file is attached; not for Profile::Archive
    std::optional<QString> publishing = {}; ///< this is what is published: why, although not all is approved; or empty
};

} // namespace DiemTin
