// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WelcomePage: what stands where the pages will be while there are none.

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace DiemTin {

class Actions;

/// Without a library: open, create, recent ones. Without an open issue: new issue, import.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    void showNoLibrary(const QStringList &recent);
    /// No issue is open, of so many in the library.
    void showNoIssue(int issues);

Q_SIGNALS:
    void libraryChosen(const QString &path);

private:
    void start(const QString &title, const QString &hint);
    void addButton(QAction *action, const QString &text);

    const Actions &m_actions;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace DiemTin
