// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WayOutDialog: a library does not open as wished; what is wrong, and large buttons for what can be done.

#pragma once

#include <QDialog>

#include <functional>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace DiemTin {

/// Not modal; deletes itself when closed.
class WayOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sentence` says what is wrong.
    WayOutDialog(const QString &title, const QString &sentence, QWidget *parent);

    /// Adds a button below those that are there; a click on it closes the dialog and then calls `taken`.
    QCommandLinkButton *addWayOut(const QString &text, const QString &description, std::function<void()> taken);
    /// Adds a hint below what is there.
    void addHint(const QString &sentence);

private:
    void add(QWidget *part);

    QVBoxLayout *m_column;
};

} // namespace DiemTin
