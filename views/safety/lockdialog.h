// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LockDialog: another machine has the library; who, since when, and whether it is still alive.

#pragma once

#include "models/store/lock.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace DiemTin {

/// Not modal; looks again every few seconds while it is open, and deletes itself when closed.
class LockDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known of the lock now.
    struct Standing
    {
        LockState state = LockState::Free;
        LockHolder holder; ///< where it is not free
        QString person; ///< who wrote to the library last; empty: unknown
        qint64 silentSeconds = 0; ///< since the last sign
    };
    using Look = std::function<Standing()>;

    LockDialog(Look look, QWidget *parent);

Q_SIGNALS:
    /// The lock shall be released and the library opened for writing.
    void releaseWanted();

private:
    void lookAgain();

    Look m_look;
    QLabel *m_who;
    QLabel *m_sign;
    QPushButton *m_release;
};

} // namespace DiemTin
