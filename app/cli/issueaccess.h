// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What commands read of issues: one by its number as typed, its content, its pages.

#pragma once

#include "models/base/result.h"
#include "models/composer/proof.h"
#include "models/composer/template.h"
#include "models/editorial/issue.h"

#include <memory>

namespace DiemTin {

class Call;
class Library;

/// An issue that a command works on, with the library it comes from.
struct OpenedIssue
{
    std::unique_ptr<Library> library;
    IssueContent content;
};

/// Opens the call's library for reading and the issue that its first argument names. Errors: those of both.
[[nodiscard]] Result<OpenedIssue> openIssue(const Call &call);

/// The content of the issue a person typed the number of. Errors: Usage (no number), NotFound, those of reading.
[[nodiscard]] Result<IssueContent> issueByNumber(Library &library, const QString &number);

/// The issue's template, with the program's fonts made known. Errors: those of loadFonts() and lookOf().
[[nodiscard]] Result<Template> lookWithFonts(const IssueContent &content);

/// The issue as pages. Errors: those of lookWithFonts().
[[nodiscard]] Result<Proof> composed(const IssueContent &content);

} // namespace DiemTin
