// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AutosaveWorker: the half of Autosave that lives in the saving thread.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace DiemTin {

class Library;

/// Collects values and writes them with a connection of its own. Every function is called in the worker's thread.
class AutosaveWorker : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this; its file is opened again in the worker's thread.
    explicit AutosaveWorker(const Library &library);
    ~AutosaveWorker() override;

    /// Takes the newest state; what was put before of the same id is forgotten.
    void put(const Article &article);
    void put(const Issue &issue);
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// As Autosave's signals of these names.
    void saved(const QDateTime &when);
    void failed(const QString &sentence);

private:
    void wait();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> writeArticles();
    [[nodiscard]] Result<void> writeIssues();

    const Library &m_original;
    std::unique_ptr<Library> m_library; ///< null until first needed
    QHash<QUuid, Article> m_articles;
    QHash<QUuid, Issue> m_issues;
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace DiemTin
