// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueBin: deleted issues, which can be brought back for a month.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QDateTime>
#include <QList>

namespace DiemTin {

class Library;

/// An issue in the bin.
struct DeletedIssue
{
    QUuid id;
    IssueNumber number;
    QDate weekFrom;
    QDate weekTo;
    int articles = 0;
    QDateTime deleted; ///< UTC
    QString who;

    bool operator==(const DeletedIssue &) const = default;
};

/// The bin of one library. Every function that changes is one transaction of its own. Articles and photos are never in
/// it: they stay in the library.
class IssueBin
{
public:
    static constexpr int DaysKept = 30;

    explicit IssueBin(Library &library);

    /// The one deleted last comes first.
    [[nodiscard]] Result<QList<DeletedIssue>> list() const;
    /// Takes the issue out of the library, in the name of its author, with everything that belongs to it: sections,
    /// order, layout wishes, cover, printed contents, accepted findings, events. Errors: NotFound, Unwritable.
    [[nodiscard]] Result<void> put(const QUuid &issue);
    /// Brings it back as it was. Errors: NotFound, Exists (another issue has its number by now), Unwritable.
    [[nodiscard]] Result<void> restore(const QUuid &issue);
    /// Forgets these issues for good. Errors: Unwritable.
    [[nodiscard]] Result<void> forget(const QList<QUuid> &issues);
    /// Forgets those that were deleted more than DaysKept days ago. Errors: Unwritable.
    [[nodiscard]] Result<void> forgetOld();

private:
    Library &m_library;
};

} // namespace DiemTin
