// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing: from a file to articles, photos and an issue in the library, in one transaction.

#pragma once

#include "models/base/diagnostic.h"
#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <functional>
#include <optional>

namespace DiemTin {

class Library;

/// What to do when the library has an issue of that number already.
enum class OnExistingIssue { Refuse, Replace };

/// What an import did.
struct ImportReport
{
    QString file;
    std::optional<IssueNumber> issue; ///< nothing: loose articles
    int articles = 0;
    int photos = 0;
    Diagnostics diagnostics; ///< what could not be placed, missing photos …, with lines
};

/// Called now and then with the part done, 0 to 1; returning false cancels.
using Progress = std::function<bool(double)>;

/// Reads the file and stores what it holds. All or nothing: an error leaves the library as it was. A missing or broken
/// photo is a diagnostic, not an error. With Replace, the articles of the replaced issue that match the new ones
/// (section, then headline) are changed in place, so that their earlier text stays in the revisions; the others leave
/// the issue and stay in the library.
/// Errors: those of importFile(), Exists (the issue is there already, Refuse), Unwritable, Cancelled.
[[nodiscard]] Result<ImportReport> importIntoLibrary(Library &library, const QString &path, OnExistingIssue onExisting,
                                                     const Progress &progress = {});

} // namespace DiemTin
