// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreferencesController: what a person prefers takes effect as soon as it is chosen.

#pragma once

#include "app/preferences.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace DiemTin {

class Actions;
class PreferencesDialog;
class Workspace;

class PreferencesController : public QObject
{
    Q_OBJECT

public:
    /// The parts the controller works with; all outlive it.
    struct Parts
    {
        Workspace &workspace;
        Actions &actions;
        Settings &settings;
        QWidget *window;
    };

    /// Gives the application the look that is preferred.
    explicit PreferencesController(const Parts &parts);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

Q_SIGNALS:
    /// Another language was chosen; only a new window speaks it.
    void languageChanged();

private:
    void showDialog();
    void apply(const Preferences &preferences);
    void nameAuthor();

    Parts m_parts;
    Preferences m_preferences;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace DiemTin
