// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the checking thread and hands issues over to it.

#include "models/preflight/preflightservice.h"

#include "models/preflight/preflightworker.h"

namespace DiemTin {

PreflightService::PreflightService(const Library &library, const QString &resources, QObject *parent)
    : QObject(parent)
    , m_worker(new PreflightWorker(library, resources))
{
    m_thread.setObjectName(QStringLiteral("Preflight"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &PreflightWorker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PreflightWorker::checked, this, &PreflightService::take);
    connect(m_worker, &PreflightWorker::failed, this, &PreflightService::failed);
    m_thread.start(QThread::LowPriority);
}

PreflightService::~PreflightService()
{
    m_thread.quit();
    m_thread.wait();
}

void PreflightService::check(const PreflightInput &input)
{
    m_pages.append(input.proof);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, input] { worker->check(input); });
}

void PreflightService::forget()
{
    QMetaObject::invokeMethod(m_worker, &PreflightWorker::forget);
}

void PreflightService::take(const PreflightReport &report)
{
    // The worker holds those it has not looked at yet.
    m_pages.removeIf([](const std::shared_ptr<const Proof> &pages) { return pages.use_count() <= 1; });
    Q_EMIT checked(report);
}

} // namespace DiemTin
