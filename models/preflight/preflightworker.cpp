// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks the newest issue it was given.

#include "models/preflight/preflightworker.h"

namespace DiemTin {

PreflightWorker::PreflightWorker(const Library &library, QString resources)
    : m_original(library)
    , m_resources(std::move(resources))
    , m_work(this)
{
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &PreflightWorker::work);
}

void PreflightWorker::start()
{
    m_knowledge = std::make_unique<Knowledge>(m_resources);
    if (const Result<void> opened = m_knowledge->open(m_original); !opened)
        Q_EMIT failed(opened.error().message);
}

void PreflightWorker::check(const PreflightInput &input)
{
    m_waiting = input;
    m_work.start(0);
}

void PreflightWorker::forget()
{
    m_preflight.forget();
    if (const Result<void> read = m_knowledge->refresh(); !read)
        Q_EMIT failed(read.error().message);
}

void PreflightWorker::work()
{
    if (!m_waiting)
        return;
    PreflightReport report;
    {
        const PreflightInput input = std::move(*m_waiting);
        m_waiting.reset();
        m_knowledge->follow(input.content);
        report = {input.content, m_preflight.check(input, m_knowledge->surroundings(input.content.issue))};
    }
    Q_EMIT checked(report);
}

} // namespace DiemTin
