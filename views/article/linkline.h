// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LinkLine: the line under the tool buttons that asks where a link leads.

#pragma once

#include <QWidget>

class QToolButton;

namespace DiemTin {

class BodyEdit;
class FieldEdit;

/// Hidden until it is asked for; never stops anyone from typing on in the text.
class LinkLine : public QWidget
{
    Q_OBJECT

public:
    /// `body` must outlive the line.
    explicit LinkLine(BodyEdit &body, QWidget *parent = nullptr);

    /// Shows the line with the address of the link at the cursor, else with an address from the clipboard.
    void ask();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply(const QString &address);
    void leave();

    BodyEdit &m_body;
    FieldEdit *m_address;
    QToolButton *m_remove;
};

} // namespace DiemTin
