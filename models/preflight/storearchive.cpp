// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the stores.

#include "models/preflight/storearchive.h"

#include "models/store/duplicates.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/sourcestore.h"

#include <QSet>

#include <algorithm>

namespace DiemTin {

namespace {

constexpr qsizetype MostCovers = 10;

} // namespace

StoreArchive::StoreArchive(Library &library)
    : m_library(library)
    , m_watch(library)
{ }

void StoreArchive::setIssue(const Issue &issue)
{
    QSet<QUuid> own;
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            own.insert(placement.article);
    }
    const Result<LibraryWatch::Change> change = m_watch.look(own);
    if (!change || *change != LibraryWatch::Change::Nothing)
        m_sources.reset();
    if (change && *change != LibraryWatch::Change::Others && own == m_own && issue.number == m_number)
        return;
    m_number = issue.number;
    m_own = own;
    m_covers.reset();
    m_issues.clear();
    m_likes.clear();
}

QList<Source> StoreArchive::sources() const
{
    if (!m_sources) {
        const Result<QList<Source>> sources = m_library.sources().list();
        m_sources = sources ? *sources : QList<Source>();
    }
    return *m_sources;
}

QStringList StoreArchive::issuesWith(const QUuid &article) const
{
    auto known = m_issues.constFind(article);
    if (known == m_issues.cend())
        known = m_issues.insert(article, readIssuesWith(article));
    return *known;
}

QStringList StoreArchive::readIssuesWith(const QUuid &article) const
{
    const Result<QList<IssueNumber>> numbers = m_library.issues().printing(article);
    QStringList issues;
    for (const IssueNumber &number : numbers ? *numbers : QList<IssueNumber>()) {
        if (number != m_number)
            issues.append(number.toString());
    }
    return issues;
}

QList<OldArticle> StoreArchive::like(const Article &article) const
{
    const auto known = m_likes.constFind(article.id);
    if (known != m_likes.cend() && known->body == article.body && known->headline == article.headline
        && known->url == article.url)
        return known->old;
    return m_likes.insert(article.id, {article.headline, article.url, article.body, readLike(article)})->old;
}

QList<OldArticle> StoreArchive::readLike(const Article &article) const
{
    const Result<QList<Duplicate>> found = duplicatesOf(m_library, article, m_own);
    QList<OldArticle> old;
    for (const Duplicate &duplicate : found ? *found : QList<Duplicate>())
        old.append({duplicate.article, duplicate.headline, duplicate.date, issuesWith(duplicate.article).value(0),
                    duplicate.likeness});
    std::ranges::stable_sort(old, std::ranges::greater(), &OldArticle::shared);
    return old;
}

QList<Cover> StoreArchive::covers() const
{
    if (!m_covers)
        m_covers = readCovers();
    return *m_covers;
}

QList<Cover> StoreArchive::readCovers() const
{
    const Result<QList<IssueSummary>> issues = m_library.issues().list();
    QList<Cover> covers;
    for (const IssueSummary &summary : issues ? *issues : QList<IssueSummary>()) {
        if (summary.number == m_number || covers.size() == MostCovers)
            continue;
        if (const Result<Issue> issue = m_library.issues().load(summary.id))
            covers.append(issue->cover);
    }
    return covers;
}

} // namespace DiemTin
