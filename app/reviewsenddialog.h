// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReviewSendDialog: what is asked of the reviewers and where the review file goes.

#pragma once

#include "app/reviewsending.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace DiemTin {

class TextEdit;

class ReviewSendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewSendDialog(const QString &proposedPath, QWidget *parent = nullptr);

    [[nodiscard]] ReviewSending sending() const;

private:
    [[nodiscard]] QWidget *makeFileRow(const QString &proposedPath);
    void chooseFile();

    TextEdit *m_note;
    QRadioButton *m_small;
    QLineEdit *m_file;
    QCheckBox *m_pdf;
    QPushButton *m_send;
};

} // namespace DiemTin
