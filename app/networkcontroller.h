// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NetworkController: the way out where a library lies on a network share: a copy on this machine.

#pragma once

#include <QObject>

class QWidget;

namespace DiemTin {

class JobRunner;

/// Offers the copy, makes it off the GUI thread and has it opened.
class NetworkController : public QObject
{
    Q_OBJECT

public:
    /// The jobs outlive the controller, the window owns it.
    NetworkController(JobRunner &jobs, QWidget *window);

    /// Where the file, a library or a review file, lies on a network share, offers the copy and returns true.
    bool offersCopy(const QString &path);

Q_SIGNALS:
    /// This copy shall be opened.
    void copied(const QString &path);
    /// A copy was made; one sentence.
    void finished(const QString &sentence);
    /// None was made; one sentence.
    void failed(const QString &sentence);

private:
    void copy(const QString &path);

    JobRunner &m_jobs;
    QWidget *m_window;
};

} // namespace DiemTin
