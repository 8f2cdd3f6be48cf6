// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreflightService: checks the open issue in a thread of its own, while one works on it.

#pragma once

#include "models/preflight/preflight.h"

#include <QObject>
#include <QThread>

namespace DiemTin {

class Library;
class PreflightWorker;

/// Takes issues in the GUI thread and answers by signal. Of several issues that wait, only the newest is checked.
class PreflightService : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this; its file is opened again in the worker's thread. `resources` is the folder with
    /// words and dictionaries: resourcePath({}).
    PreflightService(const Library &library, const QString &resources, QObject *parent = nullptr);
    ~PreflightService() override;

    /// Asks for a check; checked() answers.
    void check(const PreflightInput &input);
    /// Word lists, house style or the library have changed: everything is looked at anew at the next check.
    void forget();

Q_SIGNALS:
    /// What was found in the newest issue given.
    void checked(const DiemTin::PreflightReport &report);
    /// The library could not be read; one sentence.
    void failed(const QString &sentence);

private:
    void take(const PreflightReport &report);

    QThread m_thread;
    PreflightWorker *m_worker; ///< lives in m_thread and is deleted when that ends
    /// Pages being looked at; they were set in this thread and are let go here.
    QList<std::shared_ptr<const Proof>> m_pages;
};

} // namespace DiemTin
