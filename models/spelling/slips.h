// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a word may have come out of another by a slip of the fingers.

#pragma once

#include <QString>

namespace DiemTin {

/// Whether the word is the other one with one letter left out: "min" and "minh", "têu" and "tiêu". Spelling keys.
[[nodiscard]] bool isShortened(const QString &typed, const QString &meant);

/// Whether both have the same letters and differ by their tone mark alone or by vowel marks alone.
[[nodiscard]] bool isRemarked(const QString &typed, const QString &meant);

} // namespace DiemTin
