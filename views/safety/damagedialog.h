// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DamageDialog: a library is damaged; the newest backup, a salvage, or what can still be read.

#pragma once

#include "views/safety/wayoutdialog.h"

namespace DiemTin {

/// Not modal; deletes itself when closed.
class DamageDialog : public WayOutDialog
{
    Q_OBJECT

public:
    /// `sentence` says what is wrong; `newestBackup` when that was made, invalid: there is none.
    DamageDialog(const QString &sentence, const QDateTime &newestBackup, QWidget *parent);

Q_SIGNALS:
    void backupWanted();
    void salvageWanted();
};

} // namespace DiemTin
