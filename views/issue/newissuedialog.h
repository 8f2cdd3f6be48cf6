// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NewIssueDialog: number and week of an issue about to be made.

#pragma once

#include "models/editorial/issue.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace DiemTin {

/// Lets a person confirm or change number, year and week.
class NewIssueDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken` are the numbers that exist already.
    NewIssueDialog(const Issue &proposal, const QList<IssueNumber> &taken, QWidget *parent = nullptr);

    [[nodiscard]] Issue issue() const;

private:
    void check();

    Issue m_proposal;
    QList<IssueNumber> m_taken;
    QSpinBox *m_number;
    QSpinBox *m_year;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_hint;
    QPushButton *m_create;
};

} // namespace DiemTin
