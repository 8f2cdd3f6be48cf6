// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreflightWorker: the half of PreflightService that lives in the checking thread.

#pragma once

#include "models/preflight/knowledge.h"
#include "models/preflight/preflightservice.h"

#include <QTimer>

#include <optional>

namespace DiemTin {

/// Every function is called in the worker's thread.
class PreflightWorker : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this.
    PreflightWorker(const Library &library, QString resources);

    /// Reads lists and words; the first thing the thread does.
    void start();
    void check(const PreflightInput &input);
    void forget();

Q_SIGNALS:
    /// As PreflightService's signals of these names.
    void checked(const DiemTin::PreflightReport &report);
    void failed(const QString &sentence);

private:
    void work();

    const Library &m_original;
    QString m_resources;
    std::unique_ptr<Knowledge> m_knowledge;
    Preflight m_preflight;
    std::optional<PreflightInput> m_waiting;
    QTimer m_work; ///< runs out when the event queue is empty, so that a waiting issue has been replaced by a newer one
};

} // namespace DiemTin
