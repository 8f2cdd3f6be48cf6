// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OwnPages: the open issue for a job in another thread.

#pragma once

#include "models/composer/proof.h"
#include "models/editorial/issue.h"
#include "models/store/library.h"

#include <memory>

namespace DiemTin {

/// The library opened once more and the issue composed anew, so that nothing is shared with the GUI thread: fonts and
/// set texts belong to one thread at a time.
struct OwnPages
{
    std::unique_ptr<Library> library;
    Proof proof;
};

/// Called in the thread of the job. Errors: those of Library::openAgain() and lookOf().
[[nodiscard]] Result<OwnPages> ownPages(const Library &library, const IssueContent &content);

} // namespace DiemTin
