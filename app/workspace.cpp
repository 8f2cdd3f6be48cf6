// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening libraries and issues.

#include "app/workspace.h"

#include "app/settings.h"
#include "models/composer/template.h"
#include "models/store/issuestore.h"
#include "models/store/reviewstore.h"

#include <QFileInfo>

namespace DiemTin {

Workspace::Workspace(const Clock &clock, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
{ }

Workspace::~Workspace()
{
    closeLibrary();
}

Result<void> Workspace::openLibrary(const QString &path, OpenMode mode)
{
    if (m_desk) {
        if (Result<void> written = m_desk->saveNow(); !written)
            return written;
        // The library may be the one that is open: its lock has to go before it can be taken again.
        if (QFileInfo(m_desk->library().path()) == QFileInfo(path))
            closeLibrary();
    }
    if (m_upgrade && Library::isOfOlderVersion(path)) {
        if (Result<void> upgraded = m_upgrade(path); !upgraded)
            return upgraded;
    }
    Result<std::unique_ptr<Library>> opened = Library::open(path, mode, m_clock);
    if (opened) {
        // A review file has the form of a library, but only answers are ever written into it.
        if (const auto review = ReviewStore(**opened).reviewOfFile(); review && review->has_value())
            return Error{ErrorKind::Invalid,
                         tr("%1 là tệp duyệt, không phải thư viện.").arg(QFileInfo(path).fileName())};
        const QString reason = (*opened)->readOnlyReason();
        adopt(std::move(opened).value(), reason);
        return {};
    }
    const Error error = opened.error();
    if (error.kind != ErrorKind::Locked)
        return error;
    opened = Library::open(path, OpenMode::ReadOnly, m_clock);
    if (!opened)
        return opened.error();
    adopt(std::move(opened).value(), error.message);
    return {};
}

void Workspace::adopt(std::unique_ptr<Library> library, const QString &readOnlyReason)
{
    closeLibrary();
    m_settings.addRecentLibrary(library->path());
    m_readOnlyReason = readOnlyReason;
    m_desk = std::make_unique<Desk>(std::move(library), m_clock);
    connect(m_desk.get(), &Desk::issueOpened, this, &Workspace::showIssue);
    connect(m_desk.get(), &Desk::contentChanged, this, &Workspace::contentChanged);
    connect(m_desk.get(), &Desk::proofChanged, this, [this] { m_outline.setPages(m_desk->proof()); });
    Q_EMIT libraryOpened();
    refreshIssues();
    ensureIssue();
}

void Workspace::closeLibrary()
{
    if (!m_desk)
        return;
    Q_EMIT libraryClosing();
    m_desk.reset();
    m_readOnlyReason.clear();
    m_issues.setIssues({});
    m_outline.setContent({}, {});
}

void Workspace::ensureIssue()
{
    if (!m_desk || m_desk->hasIssue())
        return;
    const QUuid last = m_settings.lastIssue(m_desk->library().path());
    if (!last.isNull() && openIssue(last))
        return;
    for (const bool archived : {false, true}) {
        for (const IssueSummary &issue : m_issues.issues()) {
            if (issue.archived == archived && openIssue(issue.id))
                return;
        }
    }
    showIssue();
}

Result<void> Workspace::openIssue(const QUuid &id)
{
    Result<void> opened = m_desk->openIssue(id);
    if (opened)
        m_settings.setLastIssue(m_desk->library().path(), id);
    return opened;
}

Result<void> Workspace::createIssue(const Issue &issue)
{
    const Result<Issue> stored = m_desk->library().issues().save(issue);
    if (!stored)
        return stored.error();
    refreshIssues();
    return openIssue(stored->id);
}

void Workspace::refreshIssues()
{
    if (!m_desk)
        return;
    if (const Result<QList<IssueSummary>> issues = m_desk->library().issues().list())
        m_issues.setIssues(*issues);
    m_issues.setOpen(m_desk->content().issue.id);
}

std::optional<Issue> Workspace::newestIssue() const
{
    if (!m_desk || m_issues.issues().isEmpty())
        return std::nullopt;
    const Result<Issue> issue = m_desk->library().issues().load(m_issues.issues().constFirst().id);
    return issue ? std::optional(*issue) : std::nullopt;
}

void Workspace::showIssue()
{
    const IssueContent &content = m_desk->content();
    m_looks = m_desk->look().sections;
    m_outline.setContent({}, {});
    m_outline.setContent(content, m_looks);
    m_outline.setPages(m_desk->proof());
    m_issues.setOpen(m_desk->hasIssue() ? content.issue.id : QUuid());
    Q_EMIT issueOpened();
    Q_EMIT wordsChanged();
}

void Workspace::contentChanged(const QUuid &article)
{
    const IssueContent &content = m_desk->content();
    if (article.isNull()) {
        m_looks = m_desk->look().sections;
        m_outline.setContent(content, m_looks);
        m_issues.updateIssue(content.issue);
    } else {
        m_outline.updateArticle(content.articles.value(article));
    }
    Q_EMIT wordsChanged();
}

} // namespace DiemTin
