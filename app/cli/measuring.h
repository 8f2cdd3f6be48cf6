// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measuring: processor time, wall time and memory for the benchmarks, by portable means.

#pragma once

#include "app/platform.h"

#include <QJsonValue>

#include <vector>

namespace DiemTin {

/// Wall time since the program's static initialisation, in milliseconds.
[[nodiscard]] double wallMilliseconds();

/// The most memory this process has held, in MiB; null where the system does not tell.
[[nodiscard]] QJsonValue peakMebibytes();

/// The value below which this part (0 to 1) of the values lies, by the nearest rank; 0 where there are none.
[[nodiscard]] double quantile(std::vector<double> values, double part);

/// The number with this many decimals, so that figures read well.
[[nodiscard]] double rounded(double value, int decimals = 3);

} // namespace DiemTin
