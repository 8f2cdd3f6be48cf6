// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The thread behind long work.

#include "app/jobrunner.h"

#include <QPointer>

namespace DiemTin {
namespace {

constexpr double progressStep = 0.005; ///< smaller steps are not worth a repaint

} // namespace

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::cancel()
{
    m_cancelled->store(true);
}

void JobRunner::stop()
{
    cancel();
    m_pool.waitForDone();
}

void JobRunner::start(const QString &text, QObject *context, std::function<void(const Progress &)> work,
                      std::function<void()> done)
{
    m_busy = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT started(text);
    const auto finish = [this, guard = QPointer(context), done = std::move(done)] {
        m_busy = false;
        Q_EMIT finished();
        if (guard)
            done();
    };
    m_pool.start([this, cancelled = m_cancelled, work = std::move(work), finish] {
        double told = 0;
        work([&](double part) {
            if (part - told >= progressStep) {
                told = part;
                QMetaObject::invokeMethod(this, [this, part] { Q_EMIT progressed(part); }, Qt::QueuedConnection);
            }
            return !cancelled->load();
        });
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

} // namespace DiemTin
