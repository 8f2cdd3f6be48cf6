// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConflictBox: the ways out of a conflict side by side, each with its figure.

#pragma once

#include "views/review/answerrows.h"

#include <QFrame>

namespace DiemTin {

class ConflictBox : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBox(QWidget *parent = nullptr);

    /// Shows these ways out; none: hides.
    void setOptions(const QList<ConflictOption> &options);

Q_SIGNALS:
    /// Counted from 1.
    void chosen(int number);

private:
    [[nodiscard]] QWidget *makeCard(int number, const ConflictOption &option);

    QWidget *m_cards = nullptr;
};

} // namespace DiemTin
