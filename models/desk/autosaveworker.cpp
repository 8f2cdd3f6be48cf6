// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles first, then issues.

#include "models/desk/autosaveworker.h"

#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/transaction.h"

namespace DiemTin {

AutosaveWorker::AutosaveWorker(const Library &library)
    : SavingWorker(library, tr("Chưa ghi được vào thư viện %1: tệp bị khóa hoặc không cho ghi."))
{ }

void AutosaveWorker::put(const Article &article)
{
    m_articles.insert(article.id, article);
    wait();
}

void AutosaveWorker::put(const Issue &issue)
{
    m_issues.insert(issue.id, issue);
    wait();
}

bool AutosaveWorker::hasChanges() const
{
    return !m_articles.isEmpty() || !m_issues.isEmpty();
}

Result<void> AutosaveWorker::write(Library &library)
{
    if (Result<void> written = writeArticles(library); !written)
        return written;
    return writeIssues(library);
}

/// Before the issues, which may name new articles; and on their own, so that no issue can hold typed text back.
Result<void> AutosaveWorker::writeArticles(Library &library)
{
    Transaction transaction(library);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const Article &article : std::as_const(m_articles)) {
        if (Result<void> saved = library.articles().save(article); !saved)
            return saved;
    }
    Result<void> done = transaction.commit();
    if (done)
        m_articles.clear();
    return done;
}

Result<void> AutosaveWorker::writeIssues(Library &library)
{
    for (auto issue = m_issues.begin(); issue != m_issues.end(); issue = m_issues.erase(issue)) {
        if (const Result<Issue> saved = library.issues().save(*issue); !saved)
            return saved.error();
    }
    return {};
}

} // namespace DiemTin
