// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF export: a composed issue becomes a finished, proved file, or the target stays as it was.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/pdf/profile.h"

#include <functional>

namespace DiemTin {

class Clock;
class Library;

enum class OnExistingFile { Refuse, Replace };

/// How long each part of an export took, in milliseconds of wall time.
struct ExportTimes
{
    double paint = 0;
    double finish = 0;
    double prove = 0;
};

/// What an export made.
struct ExportReport
{
    QString file;
    qint64 bytes = 0;
    int pages = 0;
    ExportTimes times;
    Diagnostics findings; ///< what the proof pass found; with Severity::Error the file was not put in place
};

/// Paints the proof through QPrinter, finishes the file with qpdf beside the target, reads it back and proves it, then
/// renames it over the target. Photos come from the library's renditions. `progress` as in importing.h.
/// Errors: Exists (the target is there, Refuse), Unwritable, Unreadable (a photo), Cancelled, Unproved (the proof pass
/// found an error; the message names the first, the target is untouched).
[[nodiscard]] Result<ExportReport> exportPdf(Library &library, const IssueContent &content, const Proof &proof,
                                             const QString &target, Profile profile, OnExistingFile onExisting,
                                             const Clock &clock, const std::function<bool(double)> &progress = {});

} // namespace DiemTin
