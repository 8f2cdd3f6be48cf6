// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a library may lie, and whether a file looks like one, all before SQLite touches it.

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

namespace DiemTin {

/// Whether files of this type of file system (QStorageInfo::fileSystemType()) lie on another machine, where SQLite's
/// locks and shared memory cannot be relied on.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

/// Whether the path names another machine itself, as in \\server\share.
[[nodiscard]] bool isNetworkPath(const QString &path);

/// Whether the path lies on another machine: by its name, by where it leads, or by its file system.
[[nodiscard]] bool isOnNetwork(const QString &path);

/// Takes this folder for one on another machine whatever the system says; empty: none. For tests, which cannot mount
/// one.
void takeForNetwork(const QString &folder);

/// Errors: Invalid where isOnNetwork(), with a way out.
[[nodiscard]] Result<void> checkPlace(const QString &path);

/// Removes a database that nobody needs any more, with what SQLite keeps beside it.
void removeWithSideFiles(const QString &path);

/// Looks at the file's first bytes. Errors: Invalid (a folder, empty, not SQLite, another program's, cut short),
/// Unreadable.
[[nodiscard]] Result<void> checkLibraryFile(const QString &path);

} // namespace DiemTin
