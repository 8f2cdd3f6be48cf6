// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ICC profile of sRGB that archive copies carry.

#pragma once

#include <QByteArray>

namespace DiemTin {

/// An ICC profile of version 2.1 (the newest PDF 1.4 knows) for sRGB as IEC 61966-2-1 defines it: a display's matrix
/// and tone curves. Made here, so that no profile file with terms of its own is needed.
[[nodiscard]] QByteArray srgbProfile();

} // namespace DiemTin
