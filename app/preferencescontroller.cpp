// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Applies preferences.

#include "app/preferencescontroller.h"

#include "app/actions.h"
#include "app/preferencesdialog.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/store/backup/backupplace.h"

#include <QApplication>

namespace DiemTin {

PreferencesController::PreferencesController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_preferences(readPreferences(parts.settings))
{
    connect(parts.actions.preferences, &QAction::triggered, this, &PreferencesController::showDialog);
    connect(&parts.workspace, &Workspace::libraryOpened, this, &PreferencesController::nameAuthor);
    applyTheme(*qApp, m_preferences.theme);
    setBackupFolder(m_preferences.backupFolder);
}

void PreferencesController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_preferences, m_parts.window);
        connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesController::apply);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesController::apply(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    writePreferences(m_parts.settings, preferences);
    setBackupFolder(preferences.backupFolder);
    if (before.theme != preferences.theme)
        applyTheme(*qApp, preferences.theme);
    if (before.author != preferences.author)
        nameAuthor();
    if (before.language != preferences.language)
        Q_EMIT languageChanged();
}

void PreferencesController::nameAuthor()
{
    if (m_parts.workspace.desk() != nullptr)
        m_parts.workspace.desk()->library().setAuthor(m_preferences.author);
}

} // namespace DiemTin
