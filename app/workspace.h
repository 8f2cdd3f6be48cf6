// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspace: which library and issue the window works on, and the lists that show them.

#pragma once

#include "models/desk/desk.h"
#include "models/store/library.h"
#include "models/tables/issuelistmodel.h"
#include "models/tables/issueoutlinemodel.h"

#include <QObject>

#include <functional>
#include <optional>

namespace DiemTin {

class Clock;
class Settings;

/// Owns the desk and keeps issue list, outline and word counts in step with it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the workspace.
    Workspace(const Clock &clock, Settings &settings, QObject *parent = nullptr);
    ~Workspace() override;

    /// How a library of an older version is upgraded before it is opened; without one it is done while it opens.
    using Upgrade = std::function<Result<void>(const QString &path)>;
    void setUpgrade(const Upgrade &upgrade) { m_upgrade = upgrade; }

    /// Opens the library and its last open, else newest, issue; what was open before is saved and closed. Where another
    /// program writes to the library it opens read-only and readOnlyReason() says who. Errors: those of
    /// Library::open(); Invalid (a review file); what was open before then stays open.
    [[nodiscard]] Result<void> openLibrary(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    void closeLibrary();
    /// The desk; null while no library is open.
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] bool hasIssue() const { return m_desk && m_desk->hasIssue(); }
    /// Whether a library is open that may be changed.
    [[nodiscard]] bool isWritable() const { return m_desk && !m_desk->library().isReadOnly(); }
    /// Why nothing can be changed; empty where it can.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] Result<void> openIssue(const QUuid &id);
    /// Stores a new issue and opens it.
    [[nodiscard]] Result<void> createIssue(const Issue &issue);
    /// Opens the last open or newest issue where none is open.
    void ensureIssue();
    /// Reads the list of issues again.
    void refreshIssues();
    /// The newest issue of the library with its cover; nothing in an empty library.
    [[nodiscard]] std::optional<Issue> newestIssue() const;

    [[nodiscard]] IssueListModel *issues() { return &m_issues; }
    [[nodiscard]] IssueOutlineModel *outline() { return &m_outline; }
    [[nodiscard]] const WordCounts &words() const { return m_outline.words(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// Everything that points to desk or library must let go now.
    void libraryClosing();
    void libraryOpened();
    /// Another issue, or none, is on the desk.
    void issueOpened();
    /// Numbers of words changed.
    void wordsChanged();

private:
    void adopt(std::unique_ptr<Library> library, const QString &readOnlyReason);
    void showIssue();
    void contentChanged(const QUuid &article);

    const Clock &m_clock;
    Settings &m_settings;
    Upgrade m_upgrade;
    std::unique_ptr<Desk> m_desk;
    QString m_readOnlyReason;
    IssueListModel m_issues;
    IssueOutlineModel m_outline;
    IssueOutlineModel::Looks m_looks;
};

} // namespace DiemTin
