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
{ }

void StoreArchive::setIssue(const Issue &issue)
{
    if (issue.number != m_number)
        m_covers.reset();
    m_number = issue.number;
    m_own.clear();
    for (const Section &section : issue.sections) {
        for (const Placement &placement : section.placements)
            m_own.insert(placement.article);
    }
}

QList<Source> StoreArchive::sources() const
{
    const Result<QList<Source>> sources = m_library.sources().list();
    return sources ? *sources : QList<Source>();
}

QStringList StoreArchive::issuesWith(const QUuid &article) const
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
    const Result<QList<Duplicate>> found = duplicatesOf(m_library, article);
    QList<OldArticle> old;
    for (const Duplicate &duplicate : found ? *found : QList<Duplicate>()) {
        if (m_own.contains(duplicate.article))
            continue;
        old.append({duplicate.article, duplicate.headline, duplicate.date, issuesWith(duplicate.article).value(0),
                    duplicate.likeness});
    }
    std::ranges::stable_sort(old, std::ranges::greater(), &OldArticle::shared);
    return old;
}

QList<Cover> StoreArchive::covers() const
{
    if (m_covers)
        return *m_covers;
    const Result<QList<IssueSummary>> issues = m_library.issues().list();
    QList<Cover> covers;
    for (const IssueSummary &summary : issues ? *issues : QList<IssueSummary>()) {
        if (summary.number == m_number || covers.size() == MostCovers)
            continue;
        if (const Result<Issue> issue = m_library.issues().load(summary.id))
            covers.append(issue->cover);
    }
    m_covers = covers;
    return covers;
}

} // namespace DiemTin
