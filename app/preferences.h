// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preferences: what a person chose for good, typed.

#pragma once

#include "app/language.h"
#include "views/shared/theme.h"

namespace DiemTin {

class Settings;

struct Preferences
{
    Language language = Language::Vietnamese;
    ThemeChoice theme = ThemeChoice::System;
    QString author; ///< whose name revisions bear; empty: the user's name on this machine
    QString backupFolder; ///< where backups go; empty: beside each library
    bool keepOriginalPhotos = false; ///< large photos come into the library as they are, not scaled

    bool operator==(const Preferences &) const = default;
};

/// What the settings hold; the defaults where they hold nothing or nonsense.
[[nodiscard]] Preferences readPreferences(const Settings &settings);
void writePreferences(Settings &settings, const Preferences &preferences);

} // namespace DiemTin
