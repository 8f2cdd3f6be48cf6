// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes answers.

#include "views/review/answersaver.h"

namespace DiemTin {

AnswerSaver::AnswerSaver(const Library &file)
    : SavingWorker(file, tr("Chưa ghi được vào tệp %1: tệp bị khóa hoặc không cho ghi."))
{ }

void AnswerSaver::put(const StoredAnswer &answer)
{
    m_answers.insert(answer.id, answer);
    wait();
}

Result<void> AnswerSaver::write(Library &file)
{
    ReviewStore store(file);
    for (auto answer = m_answers.begin(); answer != m_answers.end(); answer = m_answers.erase(answer)) {
        if (const Result<AnswerOutcome> kept = store.keep(*answer); !kept)
            return kept.error();
    }
    return store.gather();
}

} // namespace DiemTin
