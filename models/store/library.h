// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Library: one SQLite file with everything the office has stored.

#pragma once

#include "models/base/result.h"

#include <functional>
#include <memory>

namespace DiemTin {

class ArticleStore;
class Clock;
class Connection;
class IssueStore;
class PhotoStore;
class SearchIndex;
class SourceStore;

enum class OpenMode {
    ReadWrite, ///< the file must exist; read-only when another program has it or the file or folder is write-protected
    ReadOnly, ///< one of an older version is upgraded first, which writes to it
    CreateOrOpen, ///< ReadWrite, made with the newest schema where there is no file
};

/// What the upgrade of a library of an older version is at.
enum class UpgradeStep {
    BackingUp, ///< may be stopped: the library stays as it is
    Upgrading, ///< runs to its end
};

/// Told the step and the part of it that is done, 0 to 1, in the thread that opens; false stops what may be stopped.
using UpgradeWatch = std::function<bool(UpgradeStep step, double part)>;

/// An open library. Belongs to the thread that opened it (a QtSql connection does): another thread opens its own with
/// openAgain(). WAL, synchronous=FULL, foreign keys on. Migrations run on opening, each in one transaction. A file from
/// a newer version, one that another program has open, one that cannot be written to and a damaged one that can still
/// be read in part open read-only: see isReadOnly() and readOnlyReason().
class Library
{
public:
    /// Opens the file. Errors: NotFound; Invalid (not a library; cut short; network share); Unreadable; Unwritable
    /// (cannot be made; needs an upgrade but cannot be written to); Locked (needs an upgrade but another program has
    /// it); Cancelled (`watch` stopped the upgrade); each with one sentence that names the file. A review file is
    /// upgraded without a backup beside it. `clock` must outlive the library.
    static Result<std::unique_ptr<Library>> open(const QString &path, OpenMode mode, const Clock &clock,
                                                 const UpgradeWatch &watch = {});
    /// Whether opening this file would upgrade it first, which takes long where it is large; false where it cannot be
    /// read. A quick look.
    [[nodiscard]] static bool isOfOlderVersion(const QString &path);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// A second connection to the same file for the calling thread, sharing this one's lock.
    [[nodiscard]] Result<std::unique_ptr<Library>> openAgain() const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, one sentence (who has it, which folder, which version); empty when it is not or when that
    /// was asked for.
    [[nodiscard]] QString readOnlyReason() const;
    /// Whether damage was seen when it was opened; a large file is only glanced over then, see verifyTexts().
    [[nodiscard]] bool isDamaged() const;
    /// Whether the right to write is still here; see LibraryLock::isHeld().
    [[nodiscard]] bool holdsLock() const;
    [[nodiscard]] const Clock &clock() const;
    /// Whose name revisions bear; at first the user's name on this machine.
    [[nodiscard]] QString author() const;
    /// Sets it for this connection and all that were or will be opened again from it; empty: as at first.
    void setAuthor(const QString &author);

    [[nodiscard]] ArticleStore &articles();
    [[nodiscard]] IssueStore &issues();
    [[nodiscard]] PhotoStore &photos();
    [[nodiscard]] SourceStore &sources();
    [[nodiscard]] SearchIndex &search();

    /// For the store room itself: the connection its statements run on.
    [[nodiscard]] const Connection &connection() const;
    /// For Transaction: how many are open, one within the other.
    [[nodiscard]] int &transactionDepth();

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace DiemTin
