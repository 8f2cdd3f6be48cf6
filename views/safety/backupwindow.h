// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BackupWindow: the backups of a library, what restoring one would change, and the wish to do it.

#pragma once

#include "models/store/backup/backupplace.h"
#include "models/store/backup/restore.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace DiemTin {

/// Not modal; deletes itself when closed.
class BackupWindow : public QDialog
{
    Q_OBJECT

public:
    /// Compares the library with a backup, by its path.
    using Compare = std::function<Result<BackupDifference>(const QString &backup)>;

    /// `backups` newest first.
    BackupWindow(const QList<BackupFile> &backups, Compare compare, QWidget *parent);

Q_SIGNALS:
    /// The backup shall take the library's place.
    void restoreWanted(const QString &backup);

private:
    void showChosen();
    void addPart(const QString &heading, const QList<BackupEntry> &entries);
    QWidget *makeButtons();

    QList<BackupFile> m_backups;
    Compare m_compare;
    QListWidget *m_list;
    QTreeWidget *m_preview;
    QLabel *m_sentence;
    QPushButton *m_restore;
};

} // namespace DiemTin
