// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profile: for whom a PDF is made, and what follows for its photos.

#pragma once

#include <QString>

#include <optional>

namespace DiemTin {

/// The kinds of PDF the program writes.
enum class Profile { Mail, Screen, Print, Archive };

/// The word on the command line: mail, screen, print, archive.
[[nodiscard]] QString profileId(Profile profile);
[[nodiscard]] std::optional<Profile> profileFromId(QStringView id);

/// Resolution photos are scaled to, in pixels per inch of their printed size (never above what the photo has).
[[nodiscard]] int photoResolution(Profile profile);
/// JPEG quality of scaled photos, 0 to 100.
[[nodiscard]] int photoQuality(Profile profile);

} // namespace DiemTin
