// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's style sheet over Qt's Fusion style.

#pragma once

#include <QLatin1StringView>

namespace DiemTin {

/// The style sheet; "@name" stands for the theme colour of that name (see theme.cpp).
[[nodiscard]] QLatin1StringView styleSheetText();

} // namespace DiemTin
