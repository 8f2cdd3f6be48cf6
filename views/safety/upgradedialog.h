// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UpgradeDialog: what is done with a library of an older version before it opens.

#pragma once

#include "models/store/library.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace DiemTin {

/// Modal; shows how far the backup is and can stop it. Closing it is asking for that too; it closes when reject() or
/// accept() is called by whoever does the work.
class UpgradeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the library's.
    explicit UpgradeDialog(const QString &path, QWidget *parent = nullptr);

    /// Shows the step and, of a backup, the part done, 0 to 1.
    void showStep(UpgradeStep step, double part);

Q_SIGNALS:
    /// The backup shall stop and the library stay as it is.
    void stopWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askToStop();

    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_hint;
    QPushButton *m_stop;
};

} // namespace DiemTin
