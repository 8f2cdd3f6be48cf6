// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HouseStyleDialog: how the office writes what can be written in several ways.

#pragma once

#include "models/preflight/housestyle.h"

#include <QDialog>

class QComboBox;

namespace DiemTin {

/// Not modal. Every choice counts at once; there is nothing to confirm.
class HouseStyleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HouseStyleDialog(const HouseStyle &style, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person chose something else.
    void changed(const DiemTin::HouseStyle &style);

private:
    QComboBox *addChoice(const QString &name, const QStringList &ways, int chosen);
    [[nodiscard]] HouseStyle chosen() const;

    QComboBox *m_date;
    QComboBox *m_quotes;
    QComboBox *m_dash;
    QComboBox *m_tone;
    QComboBox *m_sources;
};

} // namespace DiemTin
