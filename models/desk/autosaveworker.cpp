// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes collected changes, and tries again when that fails.

#include "models/desk/autosaveworker.h"

#include "models/base/clock.h"
#include "models/store/articlestore.h"
#include "models/store/issuestore.h"
#include "models/store/library.h"
#include "models/store/transaction.h"

#include <QDir>

#include <chrono>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

/// From the first unsaved change to writing; leaves 200 ms for the writing itself.
constexpr auto Wait = 300ms;
/// After a failure.
constexpr auto WaitAfterFailure = 3s;

} // namespace

AutosaveWorker::AutosaveWorker(const Library &library)
    : m_original(library)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::ignore = flush(); });
}

AutosaveWorker::~AutosaveWorker() = default;

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

void AutosaveWorker::wait()
{
    if (!m_timer.isActive())
        m_timer.start(m_failing ? WaitAfterFailure : Wait);
}

Result<void> AutosaveWorker::flush()
{
    m_timer.stop();
    if (m_articles.isEmpty() && m_issues.isEmpty())
        return {};
    if (Result<void> written = write(); !written) {
        m_library.reset(); // the next attempt starts afresh: the file may have been away
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(written.error().message);
        wait();
        return written;
    }
    m_failing = false;
    Q_EMIT saved(m_original.clock().now());
    return {};
}

Result<void> AutosaveWorker::write()
{
    if (!m_library) {
        Result<std::unique_ptr<Library>> opened = m_original.openAgain();
        if (!opened)
            return opened.error();
        if ((*opened)->isReadOnly()) {
            return Error{ErrorKind::Unwritable,
                         tr("Chưa ghi được vào thư viện %1: tệp bị khóa hoặc không cho ghi.")
                             .arg(QDir::toNativeSeparators(m_original.path()))};
        }
        m_library = std::move(opened).value();
    }
    if (Result<void> written = writeArticles(); !written)
        return written;
    return writeIssues();
}

/// Before the issues, which may name new articles; and on their own, so that no issue can hold typed text back.
Result<void> AutosaveWorker::writeArticles()
{
    Transaction transaction(*m_library);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const Article &article : std::as_const(m_articles)) {
        if (Result<void> saved = m_library->articles().save(article); !saved)
            return saved;
    }
    Result<void> done = transaction.commit();
    if (done)
        m_articles.clear();
    return done;
}

Result<void> AutosaveWorker::writeIssues()
{
    for (auto issue = m_issues.begin(); issue != m_issues.end(); issue = m_issues.erase(issue)) {
        if (const Result<Issue> saved = m_library->issues().save(*issue); !saved)
            return saved.error();
    }
    return {};
}

} // namespace DiemTin
