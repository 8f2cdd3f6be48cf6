// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of an issue: what was done with the whole of it, and how its articles were at a moment.

#pragma once

#include "models/base/result.h"
#include "models/editorial/article.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

namespace DiemTin {

class Library;

/// Something that was done with an issue.
struct IssueEvent
{
    QString kind; ///< "exported", "sent-for-review"; others may come
    QDateTime moment; ///< UTC
    QString author;
    QString note; ///< the file's name; may be empty

    bool operator==(const IssueEvent &) const = default;
};

/// The kind of an export.
inline constexpr QLatin1StringView ExportedEvent("exported");
/// The kind of a sending for review.
inline constexpr QLatin1StringView SentForReviewEvent("sent-for-review");

/// The issue's articles as they are now stay in their revisions: later saves make new ones, so that articlesAt() finds
/// this moment again. Errors: Unwritable.
[[nodiscard]] Result<void> keepIssueRevisions(Library &library, const QUuid &issue);

/// Notes that this was done by the library's author at this moment. Errors: Unwritable.
[[nodiscard]] Result<void> recordIssueEvent(Library &library, const QUuid &issue, const QString &kind,
                                            const QDateTime &moment, const QString &note);

/// Newest first.
[[nodiscard]] Result<QList<IssueEvent>> issueEvents(const Library &library, const QUuid &issue);

/// The articles as they were saved last at or before this moment; those that were not there yet are left out.
[[nodiscard]] Result<QHash<QUuid, Article>> articlesAt(const Library &library, const QList<QUuid> &ids,
                                                       const QDateTime &moment);

} // namespace DiemTin
