// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerSaver: writes a reviewer's answer into the review file, off the GUI thread.

#pragma once

#include "models/desk/savingworker.h"
#include "models/store/reviewstore.h"

namespace DiemTin {

/// Keeps the newest answers and writes them.
class AnswerSaver : public SavingWorker
{
    Q_OBJECT

public:
    /// As SavingWorker does.
    explicit AnswerSaver(const Library &file);

    /// Takes the newest state; what was put before of the same id is forgotten.
    void put(const StoredAnswer &answer);

protected:
    [[nodiscard]] bool hasChanges() const override { return !m_answers.isEmpty(); }
    [[nodiscard]] Result<void> write(Library &file) override;

private:
    QHash<QUuid, StoredAnswer> m_answers;
};

} // namespace DiemTin
