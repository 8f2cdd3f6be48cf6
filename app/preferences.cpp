// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes the preferences.

#include "app/preferences.h"

#include "app/settings.h"

#include <array>
#include <utility>

namespace DiemTin {

namespace {

const QString LanguageKey = QStringLiteral("preferences/language");
const QString ThemeKey = QStringLiteral("preferences/theme");
const QString AuthorKey = QStringLiteral("preferences/author");
const QString BackupsKey = QStringLiteral("preferences/backupFolder");
const QString OriginalsKey = QStringLiteral("preferences/keepOriginalPhotos");

constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 3> themes = {{
    {ThemeChoice::System, QLatin1StringView("system")},
    {ThemeChoice::Light, QLatin1StringView("light")},
    {ThemeChoice::Dark, QLatin1StringView("dark")},
}};

} // namespace

Preferences readPreferences(const Settings &settings)
{
    Preferences preferences;
    preferences.language = languageFromId(settings.value(LanguageKey).toString());
    for (const auto &[theme, name] : themes) {
        if (settings.value(ThemeKey).toString() == name)
            preferences.theme = theme;
    }
    preferences.author = settings.value(AuthorKey).toString();
    preferences.backupFolder = settings.value(BackupsKey).toString();
    preferences.keepOriginalPhotos = settings.value(OriginalsKey, false).toBool();
    return preferences;
}

void writePreferences(Settings &settings, const Preferences &preferences)
{
    settings.setValue(LanguageKey, languageId(preferences.language));
    for (const auto &[theme, name] : themes) {
        if (theme == preferences.theme)
            settings.setValue(ThemeKey, QString(name));
    }
    settings.setValue(AuthorKey, preferences.author);
    settings.setValue(BackupsKey, preferences.backupFolder);
    settings.setValue(OriginalsKey, preferences.keepOriginalPhotos);
    settings.sync();
}

} // namespace DiemTin
