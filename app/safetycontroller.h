// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SafetyController: backups without being asked, and the ways back when a library is damaged or a wrong deed was done.

#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

class QAction;
class QWidget;

namespace DiemTin {

class Actions;
class Dialogs;
class JobRunner;
class LockWatch;
struct RestoreReport;
struct SalvageReport;
class Settings;
class Workspace;

/// Looks over each library soon after it is opened and backs it up once a day while it is open.
class SafetyController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        Dialogs &dialogs;
        Settings &settings;
        JobRunner &jobs;
        QWidget *window;
    };

    explicit SafetyController(const Parts &parts);
    ~SafetyController() override;

    /// Where a library cannot be opened because it is damaged, or of an older version and held by another machine,
    /// offers ways out and returns true.
    bool offersRescue(const QString &path, const Error &error);
    /// The button beside the sentence that says why the open library is read-only; null: there is nothing to do.
    [[nodiscard]] QAction *wayOutOfReading() const;
    /// Backs the open library up now, off the GUI thread; done() or failed() tells.
    void backUp();
    void updateActions();

Q_SIGNALS:
    /// Something was done that a person asked for; one sentence.
    void finished(const QString &sentence);
    /// Something could not be done; one sentence, for a failing daily backup once until it works again.
    void failed(const QString &sentence);
    /// A look over the library or a backup is through, whatever came of it.
    void lookedOver();

private:
    void libraryOpened();
    void stop();
    void lookOver();
    void takeDamage(const QString &path, const QString &sentence);
    void offer(const QString &path, const QString &sentence);
    void showBackups(const QString &path);
    void showLock(const QString &path, const std::shared_ptr<LockWatch> &watch);
    void releaseLock(const QString &path, LockWatch &watch);
    void restore(const QString &backup, const QString &path);
    void putBack(const RestoreReport &prepared, const QString &path);
    void salvage(const QString &path);
    void showSalvaged(const SalvageReport &report, const QString &path);

    Parts m_parts;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stopped;
    std::shared_ptr<LockWatch> m_lock; ///< of the open library where another machine has it
    QTimer m_soon;
    QTimer m_hourly;
    bool m_backupFailing = false;
};

} // namespace DiemTin
