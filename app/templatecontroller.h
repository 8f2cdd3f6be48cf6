// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TemplateController: opens the editor of templates and finds the files it asks for.

#pragma once

#include <QObject>

class QWidget;

namespace DiemTin {

class Actions;
class Dialogs;
class Settings;
class TemplateWindow;
class Workspace;

/// Connects the action "Mẫu trang" and the editor's window, which is made when it is first wanted.
class TemplateController : public QObject
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

    explicit TemplateController(const Parts &parts);

private:
    void show();
    void makeEditor();
    [[nodiscard]] QString chosen(const QString &kind, const QString &path);

    Parts m_parts;
    TemplateWindow *m_editor = nullptr;
};

} // namespace DiemTin
