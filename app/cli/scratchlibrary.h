// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScratchLibrary: a library in a temporary folder, for measurements that must not touch the person's own.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"
#include "models/store/library.h"

#include <QTemporaryDir>

namespace DiemTin {

/// Makes libraries that vanish with it. Whoever holds one must be gone before this is.
class ScratchLibrary
{
public:
    /// A new, empty library, or the one made before. Errors: Unwritable.
    [[nodiscard]] Result<std::unique_ptr<Library>> open(const Clock &clock) const;

    /// Where the library is, made or not.
    [[nodiscard]] QString path() const { return filePath(QStringLiteral("scratch.diemtin")); }
    /// The path of a file of this name in the folder.
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Stores the issue with its articles and photos, ids unchanged, in another library. Errors: Unreadable, Unwritable.
[[nodiscard]] Result<void> copyIssue(const IssueContent &content, Library &from, Library &to);

/// The issue with its news repeated, with ids of their own, until it has at least `count` articles.
[[nodiscard]] IssueContent lengthened(IssueContent content, qsizetype count, const Clock &clock);

} // namespace DiemTin
