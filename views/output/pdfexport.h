// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF export: a composed issue becomes a finished, proved file, or the target stays as it was.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/pdf/bleed.h"
#include "models/pdf/profile.h"
#include "models/pdf/prove.h"
#include "models/pdf/source.h"

#include <functional>

namespace DiemTin {

class Clock;
class Library;

enum class OnExistingFile { Refuse, Replace };

/// What is made of an issue.
struct PdfWish
{
    Profile profile = Profile::Mail;
    Bleed bleed{}; ///< for Profile::Print
    OnExistingFile onExisting = OnExistingFile::Refuse;
    QString review = {}; ///< id of the review that the pages are sent for; empty: none
    PdfAttachment attachment = {}; ///< not for Profile::Archive
};

/// How long each part of an export took, in milliseconds of wall time.
struct ExportTimes
{
    double paint = 0; ///< photos included
    double finish = 0;
    double prove = 0;
    double write = 0;
};

/// What an export made.
struct ExportReport
{
    QString file;
    qint64 bytes = 0;
    int pages = 0;
    Profile profile = Profile::Mail;
    ExportTimes times;
    ProofFigures figures; ///< what the proof pass went through and found right
    Diagnostics findings; ///< what could not be written, such as a link that leads nowhere
};

/// Paints the proof through QPrinter, finishes the file with qpdf beside the target, reads it back and proves it, then
/// renames it over the target. Photos come from the library's renditions. `progress` as in importing.h.
/// Errors: Exists (the target is there, Refuse), Unwritable, Unreadable (a photo), Cancelled, Unproved (the fonts lack
/// a character, or the proof pass found an error; the message says what, the target is untouched).
[[nodiscard]] Result<ExportReport> exportPdf(Library &library, const IssueContent &content, const Proof &proof,
                                             const QString &target, const PdfWish &wish, const Clock &clock,
                                             const std::function<bool(double)> &progress = {});

} // namespace DiemTin
