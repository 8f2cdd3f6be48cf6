// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the saving thread and hands values over to it.

#include "models/desk/autosave.h"

#include "models/desk/autosaveworker.h"

namespace DiemTin {

Autosave::Autosave(const Library &library, QObject *parent)
    : QObject(parent)
    , m_worker(new AutosaveWorker(library))
{
    m_thread.setObjectName(QStringLiteral("Autosave"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AutosaveWorker::saved, this, &Autosave::saved);
    connect(m_worker, &AutosaveWorker::failed, this, &Autosave::failed);
    m_thread.start();
}

Autosave::~Autosave()
{
    std::ignore = flush();
    m_thread.quit();
    m_thread.wait();
}

void Autosave::put(const Article &article)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, article] { worker->put(article); });
}

void Autosave::put(const Issue &issue)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, issue] { worker->put(issue); });
}

Result<void> Autosave::flush()
{
    Result<void> result;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, &result] { result = worker->flush(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace DiemTin
