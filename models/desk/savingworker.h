// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SavingWorker: writes what changed into a library file, off the GUI thread, and tries again where that fails.

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace DiemTin {

class Library;

/// Writes 300 ms after the first change put, with a connection of its own; what cannot be written is tried again every
/// three seconds. Every function is called in the worker's thread. Who derives from it keeps the newest state of what
/// changed.
class SavingWorker : public QObject
{
    Q_OBJECT

public:
    /// `library` must outlive this; its file is opened again in the worker's thread. `locked` is the sentence for a
    /// file that cannot be written; %1 is its path.
    SavingWorker(const Library &library, QString locked);
    ~SavingWorker() override;

    /// Writes now what waits.
    [[nodiscard]] Result<void> flush();

Q_SIGNALS:
    void saved(const QDateTime &when);
    /// Sent once until saving works again.
    void failed(const QString &sentence);

protected:
    /// Something waits to be written.
    void wait();
    [[nodiscard]] virtual bool hasChanges() const = 0;
    /// Writes what waits and forgets what is written.
    [[nodiscard]] virtual Result<void> write(Library &library) = 0;

private:
    [[nodiscard]] Result<void> openAndWrite();

    const Library &m_original;
    QString m_locked;
    std::unique_ptr<Library> m_library; ///< null until first needed
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace DiemTin
