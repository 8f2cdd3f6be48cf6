// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnswerOffer: what to do with a file of answers that was opened: take it in, or read it.

#pragma once

#include <QFrame>

class QLabel;

namespace DiemTin {

class AnswerOffer : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerOffer(QWidget *parent = nullptr);

    /// Asks about this file.
    void offer(const QString &path);

Q_SIGNALS:
    void takeWanted(const QString &path);
    void readWanted(const QString &path);

private:
    QLabel *m_question;
    QString m_path;
};

} // namespace DiemTin
