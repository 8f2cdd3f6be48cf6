// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IssueStore: issues with sections, placements and the printed contents they were imported with.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QList>

namespace DiemTin {

class Library;

/// An issue in the list of issues.
struct IssueSummary
{
    QUuid id;
    IssueNumber number;
    QDate weekFrom;
    QDate weekTo;
    int articles = 0;
    bool archived = false;
};

/// Issues of one library. Every function that changes is one transaction of its own unless one is open already.
class IssueStore
{
public:
    explicit IssueStore(Library &library);

    /// All issues, newest number first.
    [[nodiscard]] Result<QList<IssueSummary>> list() const;
    /// Errors: NotFound (the message names the numbers there are).
    [[nodiscard]] Result<Issue> load(IssueNumber number) const;
    [[nodiscard]] Result<Issue> load(const QUuid &id) const;
    /// The issue with every article and photo it names.
    [[nodiscard]] Result<IssueContent> content(const QUuid &id) const;
    /// Numbers of the issues that print the article, oldest first.
    [[nodiscard]] Result<QList<IssueNumber>> printing(const QUuid &article) const;
    /// Stores the issue with its sections and placements as they are in the value; sections and placements without an
    /// id get one. Its articles must be stored already. Errors: Exists (another issue has the number), Unwritable.
    [[nodiscard]] Result<Issue> save(const Issue &issue);
    /// Takes the issue out with its sections and placements; its articles stay in the library.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// The contents as printed, kept with an imported issue; replaced whole.
    [[nodiscard]] Result<void> setPrintedContents(const QUuid &issue, const QList<PrintedEntry> &entries);
    [[nodiscard]] Result<QList<PrintedEntry>> printedContents(const QUuid &issue) const;

private:
    Library &m_library;
};

} // namespace DiemTin
