// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JobRunner: long work in a thread of its own, one job at a time, with progress and cancelling.

#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace DiemTin {

/// Runs work off the GUI thread and calls back in it.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    /// Reports the part done, 0 to 1; false means: stop.
    using Progress = std::function<bool(double)>;

    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Starts the work, named `text` for the status bar; `done` is called in the GUI thread with what it returned,
    /// unless `context` is gone by then. Only while not busy.
    template <typename T>
    void run(const QString &text, QObject *context, std::function<Result<T>(const Progress &)> work,
             std::function<void(const Result<T> &)> done)
    {
        auto outcome = std::make_shared<std::unique_ptr<Result<T>>>();
        start(
            text, context,
            [outcome, work = std::move(work)](const Progress &progress) {
                *outcome = std::make_unique<Result<T>>(work(progress));
            },
            [outcome, done = std::move(done)] { done(**outcome); });
    }
    /// Asks the running work to stop.
    void cancel();
    /// Cancels and waits until nothing runs; `done` of the cancelled job is still called, later.
    void stop();

Q_SIGNALS:
    void started(const QString &text);
    void progressed(double part);
    void finished();

private:
    void start(const QString &text, QObject *context, std::function<void(const Progress &)> work,
               std::function<void()> done);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_busy = false;
};

} // namespace DiemTin
