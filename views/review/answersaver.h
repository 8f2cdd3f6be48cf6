// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerSaver: writes a reviewer's answer into the review file, off the GUI thread.

#pragma once

#include "models/base/result.h"
#include "models/store/reviewstore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace DiemTin {

/// Keeps the newest answers and writes them 300 ms after the first of them, with a connection of its own; what cannot
/// be written is tried again every three seconds. Every function is called in the saver's thread.
class AnswerSaver : public QObject
{
    Q_OBJECT

public:
    /// `file` must outlive this.
    explicit AnswerSaver(const Library &file);
    ~AnswerSaver() override;

    /// Takes the newest state; what was put before of the same id is forgotten.
    void put(const StoredAnswer &answer);
    /// Writes now what waits.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    void saved(const QDateTime &when);
    /// Sent once until saving works again.
    void failed(const QString &sentence);

private:
    [[nodiscard]] Result<void> write();

    const Library &m_original;
    std::unique_ptr<Library> m_file; ///< null until first needed
    QHash<QUuid, StoredAnswer> m_answers;
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace DiemTin
