// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AutosaveWorker: the half of Autosave that lives in the saving thread.

#pragma once

#include "models/desk/savingworker.h"
#include "models/editorial/issue.h"

namespace DiemTin {

/// Collects articles and issues and writes them.
class AutosaveWorker : public SavingWorker
{
    Q_OBJECT

public:
    /// As SavingWorker does.
    explicit AutosaveWorker(const Library &library);

    /// Takes the newest state; what was put before of the same id is forgotten.
    void put(const Article &article);
    void put(const Issue &issue);

protected:
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] Result<void> write(Library &library) override;

private:
    [[nodiscard]] Result<void> writeArticles(Library &library);
    [[nodiscard]] Result<void> writeIssues(Library &library);

    QHash<QUuid, Article> m_articles;
    QHash<QUuid, Issue> m_issues;
};

} // namespace DiemTin
