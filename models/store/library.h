// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Library: one SQLite file with everything the office has stored.

#pragma once

#include "models/base/result.h"

#include <memory>

namespace DiemTin {

class ArticleStore;
class Clock;
class IssueStore;
class PhotoStore;
class SearchIndex;
class SourceStore;

enum class OpenMode {
    ReadWrite, ///< the file must exist; refused when another program writes to it
    ReadOnly,
    CreateOrOpen, ///< ReadWrite, made with the newest schema where there is no file
};

/// An open library. Belongs to the thread that opened it (a QtSql connection does): another thread opens its own with
/// openAgain(). WAL, synchronous=FULL, foreign keys on. Migrations run on opening, each in one transaction; a file
/// from a newer version opens read-only (see isReadOnly() and readOnlyReason()).
class Library
{
public:
    /// Opens the file. Errors: NotFound; Invalid (not a library; network share); Locked (who holds it); Unreadable;
    /// Unwritable; each with one sentence that names the file. `clock` must outlive the library.
    static Result<std::unique_ptr<Library>> open(const QString &path, OpenMode mode, const Clock &clock);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// A second connection to the same file for the calling thread, sharing this one's lock.
    [[nodiscard]] Result<std::unique_ptr<Library>> openAgain() const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, one sentence; empty when it is not or when that was asked for.
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] const Clock &clock() const;

    [[nodiscard]] ArticleStore &articles();
    [[nodiscard]] IssueStore &issues();
    [[nodiscard]] PhotoStore &photos();
    [[nodiscard]] SourceStore &sources();
    [[nodiscard]] SearchIndex &search();

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    friend class Transaction;
};

} // namespace DiemTin
