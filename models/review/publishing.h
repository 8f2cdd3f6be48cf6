// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publishing: which articles stand in its way, and who approved the others.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QDateTime>

namespace DiemTin {

class Library;

/// Who gave an article its status, and when; read from its revisions.
struct StatusChange
{
    ArticleStatus status = ArticleStatus::Fresh;
    QString who;
    QDateTime when;

    bool operator==(const StatusChange &) const = default;
};

/// The changes of an article's status, newest first; the last is its first status.
[[nodiscard]] Result<QList<StatusChange>> statusHistory(Library &library, const QUuid &article);

/// An article that is not approved. One whose text is changed after it was is not approved any more: see
/// Desk::changeArticle().
struct Unapproved
{
    QUuid article;
    QString headline;
    ArticleStatus status = ArticleStatus::Fresh;

    bool operator==(const Unapproved &) const = default;
};

/// The articles of the issue that are neither approved nor published before, in the order of the issue.
[[nodiscard]] QList<Unapproved> unapproved(const IssueContent &content);

/// One sentence that names the first of them.
[[nodiscard]] QString unapprovedSentence(const QList<Unapproved> &articles);

/// Whether it may be published: every article is approved, or a reason says why it is published all the same. Errors:
/// Unproved, with unapprovedSentence().
[[nodiscard]] Result<void> mayBePublished(const IssueContent &content, const QString &reason);

/// Keeps that the issue was published, with the reason where some articles are not approved. Errors: Unwritable.
[[nodiscard]] Result<void> recordPublication(Library &library, const QUuid &issue, const QString &reason);

/// Keeps that the issue was published, and marks its articles so. `reason`: why although some are not approved; empty:
/// all are. Errors: Unwritable.
[[nodiscard]] Result<void> markPublished(Library &library, const IssueContent &content, const QString &reason);

} // namespace DiemTin
