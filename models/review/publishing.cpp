// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads approvals from revisions.

#include "models/review/publishing.h"

#include "models/base/clock.h"
#include "models/base/viettext.h"
#include "models/store/articlestore.h"
#include "models/store/library.h"
#include "models/store/reviewstore.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

namespace DiemTin {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiemTin::Review)
};

} // namespace

Result<QList<StatusChange>> statusHistory(Library &library, const QUuid &article)
{
    const Result<QList<Revision>> revisions = library.articles().revisions(article);
    if (!revisions)
        return revisions.error();
    QList<StatusChange> changes;
    for (const Revision &revision : *revisions) {
        const StatusChange change{.status = revision.article.status, .who = revision.author, .when = revision.saved};
        if (!changes.isEmpty() && changes.constLast().status == change.status)
            changes.last() = change;
        else
            changes.append(change);
    }
    return changes;
}

QList<Unapproved> unapproved(const IssueContent &content)
{
    QList<Unapproved> missing;
    for (const Section &section : content.issue.sections) {
        for (const Placement &placement : section.placements) {
            const Article article = content.articles.value(placement.article);
            if (article.status != ArticleStatus::Approved && article.status != ArticleStatus::Published)
                missing.append({.article = article.id, .headline = article.headline, .status = article.status});
        }
    }
    return missing;
}

QString unapprovedSentence(const QList<Unapproved> &articles)
{
    if (articles.isEmpty())
        return {};
    return Text::tr("%1 tin chưa được duyệt; đầu tiên là “%2”.")
        .arg(QString::number(articles.size()), articles.constFirst().headline);
}

Result<void> mayBePublished(const IssueContent &content, const QString &reason)
{
    const QList<Unapproved> missing = simplified(reason).isEmpty() ? unapproved(content) : QList<Unapproved>();
    if (missing.isEmpty())
        return {};
    return Error{ErrorKind::Unproved, unapprovedSentence(missing)};
}

Result<void> recordPublication(Library &library, const QUuid &issue, const QString &reason)
{
    return ReviewStore(library).publish(
        {.issue = issue, .when = library.clock().now(), .who = library.author(), .reason = simplified(nfc(reason))});
}

Result<void> markPublished(Library &library, const IssueContent &content, const QString &reason)
{
    return inTransaction(library, [&] {
        Result<void> done = recordPublication(library, content.issue.id, reason);
        for (Article article : content.articles) {
            article.status = ArticleStatus::Published;
            if (done)
                done = library.articles().save(article, RevisionRule::KeepEvery);
        }
        return done;
    });
}

} // namespace DiemTin
