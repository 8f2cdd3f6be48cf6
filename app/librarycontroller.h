// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibraryController: opening and making libraries and issues.

#pragma once

#include "models/store/library.h"

#include <QObject>
#include <QUuid>

class QWidget;

namespace DiemTin {

class Actions;
class Dialogs;
class Settings;
class Workspace;

/// Connects the actions that choose what the window works on.
class LibraryController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        Dialogs &dialogs;
        Settings &settings;
        QWidget *window;
    };

    explicit LibraryController(const Parts &parts);

    /// Opens the library; an empty path does nothing.
    void open(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    void openIssue(const QUuid &issue);
    void updateActions();

Q_SIGNALS:
    /// The file chosen is a review file, no library.
    void reviewFileChosen(const QString &path);
    /// Something could not be done; one sentence.
    void failed(const QString &sentence);
    /// This library could not be opened.
    void notOpened(const QString &path, const DiemTin::Error &error);

private:
    void fillRecentLibraries();
    void makeNewIssue();
    void stepIssue(int direction);

    Parts m_parts;
};

} // namespace DiemTin
