// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Language: what the window speaks.

#pragma once

#include <QString>

class QCoreApplication;

namespace DiemTin {

/// The sources speak Vietnamese; English comes from translations/diemtin_en.ts. Qt's own words (buttons, file and
/// print dialogs) come from translations/qtbase_vi.ts, and are English by themselves.
enum class Language { Vietnamese, English };

/// "vi" and "en", as settings keep it.
[[nodiscard]] QString languageId(Language language);
/// The language of that id; Vietnamese for any other word.
[[nodiscard]] Language languageFromId(const QString &id);

/// Lets the application speak this language from now on: new windows do, those that are open stay as they are. Dates
/// and numbers that are shown follow; files never do. Where a translation is not installed, the words stay as they are
/// in the sources.
void applyLanguage(QCoreApplication &application, Language language);

} // namespace DiemTin
