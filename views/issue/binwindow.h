// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BinWindow: deleted issues, to be brought back or forgotten for good.

#pragma once

#include "models/store/issuebin.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace DiemTin {

/// Not modal.
class BinWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Access { Read, Write };

    explicit BinWindow(QWidget *parent = nullptr);

    /// The last deleted one first.
    void setIssues(const QList<DeletedIssue> &issues, Access access);

Q_SIGNALS:
    void restoreWanted(const QUuid &issue);
    void forgetWanted(const QList<DiemTin::DeletedIssue> &issues);

private:
    void updateButtons();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QList<DeletedIssue> chosen() const;

    QList<DeletedIssue> m_issues;
    Access m_access = Access::Read;
    QTreeWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_restore;
    QPushButton *m_forget;
    QPushButton *m_empty;
};

} // namespace DiemTin
