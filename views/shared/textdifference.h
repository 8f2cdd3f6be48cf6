// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one stretch in which two texts differ, so that a text in an editor can be changed without being replaced.

#pragma once

#include <QStringView>

namespace DiemTin {

/// Replacing `removed` characters at `start` by `inserted` characters of the new text (from the same place).
struct TextDifference
{
    qsizetype start = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    bool operator==(const TextDifference &) const = default;
};

/// The shortest such stretch; all zero where the texts are equal.
[[nodiscard]] TextDifference textDifference(QStringView before, QStringView after);

} // namespace DiemTin
