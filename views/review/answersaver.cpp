// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes answers, and tries again when that fails.

#include "views/review/answersaver.h"

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

AnswerSaver::AnswerSaver(const Library &file)
    : m_original(file)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::ignore = flush(); });
}

AnswerSaver::~AnswerSaver() = default;

void AnswerSaver::put(const StoredAnswer &answer)
{
    m_answers.insert(answer.id, answer);
    if (!m_timer.isActive())
        m_timer.start(m_failing ? WaitAfterFailure : Wait);
}

Result<void> AnswerSaver::flush()
{
    m_timer.stop();
    if (m_answers.isEmpty())
        return {};
    if (Result<void> written = write(); !written) {
        m_file.reset(); // the next attempt starts afresh: the file may have been away
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(written.error().message);
        m_timer.start(WaitAfterFailure);
        return written;
    }
    m_failing = false;
    Q_EMIT saved(m_original.clock().now());
    return {};
}

Result<void> AnswerSaver::write()
{
    if (!m_file) {
        Result<std::unique_ptr<Library>> opened = m_original.openAgain();
        if (!opened)
            return opened.error();
        if ((*opened)->isReadOnly()) {
            return Error{ErrorKind::Unwritable,
                         tr("Chưa ghi được vào tệp %1: tệp bị khóa hoặc không cho ghi.")
                             .arg(QDir::toNativeSeparators(m_original.path()))};
        }
        m_file = std::move(opened).value();
    }
    ReviewStore store(*m_file);
    for (auto answer = m_answers.begin(); answer != m_answers.end(); answer = m_answers.erase(answer)) {
        if (const Result<AnswerOutcome> kept = store.keep(*answer); !kept)
            return kept.error();
    }
    return store.gather();
}

} // namespace DiemTin
