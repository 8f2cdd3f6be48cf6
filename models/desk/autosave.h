// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Autosave: carries changed values to the library file in a thread of its own, soon and without being asked.

#pragma once

#include "models/base/result.h"
#include "models/editorial/issue.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

namespace DiemTin {

class AutosaveWorker;
class Library;

/// Takes changed articles and issues in the GUI thread and writes them at most 500 ms after they came: the first
/// change starts a short wait, everything that comes meanwhile goes along in the same transaction. What could not be
/// written is kept and tried again every few seconds. Destroying it writes what is left.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this and be open for writing.
    explicit Autosave(const Library &library, QObject *parent = nullptr);
    ~Autosave() override;

    /// Takes the newest state; what was put before of the same id is forgotten.
    void put(const Article &article);
    void put(const Issue &issue);

    /// Writes everything now and waits for it. Errors: Unwritable and the like; what failed is kept.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    /// Everything put so far is in the file.
    void saved(const QDateTime &when);
    /// Writing failed; sent once until it works again.
    void failed(const QString &sentence);

private:
    QThread m_thread;
    AutosaveWorker *m_worker = nullptr; ///< lives in m_thread and is deleted when that ends
};

} // namespace DiemTin
