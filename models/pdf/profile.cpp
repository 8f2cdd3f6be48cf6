// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The profiles' words and figures.

#include "models/pdf/profile.h"

#include <array>

namespace DiemTin {

namespace {

struct Row
{
    Profile profile;
    QLatin1StringView id;
    int resolution;
    int quality;
};

constexpr std::array<Row, 4> rows = {{
    {Profile::Mail, QLatin1StringView("mail"), 110, 80},
    {Profile::Screen, QLatin1StringView("screen"), 200, 85},
    {Profile::Print, QLatin1StringView("print"), 300, 90},
    {Profile::Archive, QLatin1StringView("archive"), 300, 90},
}};

const Row &rowOf(Profile profile)
{
    return rows[static_cast<size_t>(profile)];
}

} // namespace

QString profileId(Profile profile)
{
    return rowOf(profile).id;
}

std::optional<Profile> profileFromId(QStringView id)
{
    for (const Row &row : rows) {
        if (id == row.id)
            return row.profile;
    }
    return std::nullopt;
}

int photoResolution(Profile profile)
{
    return rowOf(profile).resolution;
}

int photoQuality(Profile profile)
{
    return rowOf(profile).quality;
}

} // namespace DiemTin
