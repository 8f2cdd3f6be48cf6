// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NameBar: asks who reviews, without standing in the way.

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace DiemTin {

class FieldEdit;

class NameBar : public QFrame
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

    /// Asks for the name; `known` stands in the field. Where somebody answers already, the name may also be corrected.
    enum class Asked { First, Again };
    void ask(const QString &known, Asked asked);

Q_SIGNALS:
    /// This person reviews from now on.
    void named(const QString &name);
    /// The one who reviews is called so.
    void corrected(const QString &name);

private:
    void tell(void (NameBar::*signal)(const QString &));

    FieldEdit *m_name;
    QLabel *m_question;
    QPushButton *m_start;
    QPushButton *m_correct;
    QPushButton *m_leave;
};

} // namespace DiemTin
