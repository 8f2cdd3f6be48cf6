// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sending an issue for review: its pages as PDF and the review file with them.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/review/packing.h"
#include "views/output/pdfexport.h"

#include <functional>

namespace DiemTin {

class Clock;

/// What is sent, and where it is written.
struct ReviewSending
{
    QString file; ///< the review file; one that is there is replaced
    QString pdf; ///< where the pages are written as PDF beside it; empty: nowhere
    QString note; ///< what the reviewers are asked
    ReviewPhotos photos = ReviewPhotos::Small;
};

/// Makes the pages as PDF (the mail profile, proved as every export is), packs the review file and keeps what was sent
/// in the library. Runs in any thread that the library belongs to; `progress` as in importing.h. Errors: those of
/// exportPdf() and packReview(); nothing is kept then.
[[nodiscard]] Result<SentReview> sendForReview(Library &library, const IssueContent &content, const Proof &proof,
                                               const ReviewSending &sending, const Clock &clock,
                                               const std::function<bool(double)> &progress = {});

/// Exports as exportPdf() does, with the issue's review file attached to the PDF; what was sent is kept in the library.
/// Not for Profile::Archive. Errors: those of sendForReview() and exportPdf().
[[nodiscard]] Result<ExportReport> exportWithReview(Library &library, const IssueContent &content, const Proof &proof,
                                                    const QString &path, const PdfWish &wish, const Clock &clock,
                                                    const std::function<bool(double)> &progress = {});

/// The article as it is once the issue is sent: a draft or an edited one is in review, others stay as they are.
[[nodiscard]] Article inReview(Article article);
/// Stores the issue's articles as in review, where no window has them open. Errors: Unwritable.
[[nodiscard]] Result<void> markInReview(Library &library, const IssueContent &content);

} // namespace DiemTin
