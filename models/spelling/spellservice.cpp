// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts the checking thread and hands texts and words over to it.

#include "models/spelling/spellservice.h"

#include "models/spelling/spellworker.h"

#include <QTimer>

#include <chrono>

namespace DiemTin {

using namespace std::chrono_literals;

namespace {

/// The window is painted first; reading word lists and articles would compete with it.
constexpr auto FirstPause = 400ms;

} // namespace

SpellService::SpellService(const Library &library, const QString &resources, QObject *parent)
    : QObject(parent)
    , m_worker(new SpellWorker(library, resources))
{
    m_thread.setObjectName(QStringLiteral("Spelling"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &SpellWorker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellWorker::checked, this, &SpellService::checked);
    connect(m_worker, &SpellWorker::wordsChanged, this, &SpellService::wordsChanged);
    connect(m_worker, &SpellWorker::learned, this, &SpellService::learned);
    connect(m_worker, &SpellWorker::failed, this, &SpellService::failed);
    QTimer::singleShot(FirstPause, this, &SpellService::start);
}

SpellService::~SpellService()
{
    if (!m_thread.isRunning())
        delete m_worker;
    m_thread.quit();
    m_thread.wait();
}

void SpellService::start()
{
    m_thread.start(QThread::LowPriority);
}

template <typename Work>
void SpellService::inWorker(Work work)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); });
}

quint64 SpellService::check(const QUuid &article, const QList<SpellingText> &texts)
{
    const quint64 revision = ++m_revision;
    inWorker([=](SpellWorker &worker) { worker.check(article, revision, texts); });
    return revision;
}

void SpellService::forget(const QUuid &article)
{
    inWorker([=](SpellWorker &worker) { worker.forget(article); });
}

void SpellService::addWord(WordKind kind, const QString &word)
{
    start();
    inWorker([=](SpellWorker &worker) { worker.addWord(kind, word); });
}

void SpellService::removeWord(const QString &word)
{
    start();
    inWorker([=](SpellWorker &worker) { worker.removeWord(word); });
}

void SpellService::ignoreHere(const QUuid &article, const QString &word)
{
    start();
    inWorker([=](SpellWorker &worker) { worker.ignoreHere(article, word); });
}

void SpellService::noticeHere(const QUuid &article, const QString &word)
{
    start();
    inWorker([=](SpellWorker &worker) { worker.noticeHere(article, word); });
}

void SpellService::refresh()
{
    inWorker([](SpellWorker &worker) { worker.refresh(); });
}

} // namespace DiemTin
