// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waits, writes, waits longer.

#include "models/desk/savingworker.h"

#include "models/base/clock.h"
#include "models/store/library.h"

#include <QDir>

#include <chrono>

namespace DiemTin {

namespace {

using namespace std::chrono_literals;

/// From the first unsaved change to writing; leaves 200 ms for the writing itself.
constexpr auto Wait = 300ms;
constexpr auto WaitAfterFailure = 3s;

} // namespace

SavingWorker::SavingWorker(const Library &library, QString locked)
    : m_original(library)
    , m_locked(std::move(locked))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::ignore = flush(); });
}

SavingWorker::~SavingWorker() = default;

void SavingWorker::wait()
{
    if (!m_timer.isActive())
        m_timer.start(m_failing ? WaitAfterFailure : Wait);
}

Result<void> SavingWorker::flush()
{
    m_timer.stop();
    if (!hasChanges())
        return {};
    if (Result<void> written = openAndWrite(); !written) {
        m_library.reset(); // the next attempt starts afresh: the file may have been away
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(written.error().message);
        wait();
        return written;
    }
    m_failing = false;
    Q_EMIT saved(m_original.clock().now());
    return {};
}

Result<void> SavingWorker::openAndWrite()
{
    if (!m_library) {
        Result<std::unique_ptr<Library>> opened = m_original.openAgain();
        if (!opened)
            return opened.error();
        if ((*opened)->isReadOnly())
            return Error{ErrorKind::Unwritable, m_locked.arg(QDir::toNativeSeparators(m_original.path()))};
        m_library = std::move(opened).value();
    }
    return write(*m_library);
}

} // namespace DiemTin
