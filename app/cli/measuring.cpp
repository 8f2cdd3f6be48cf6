// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds and sorts what the system and the clock tell.

#include "app/cli/measuring.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace DiemTin {

namespace {

const auto programStart = std::chrono::steady_clock::now();

} // namespace

double wallMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - programStart).count();
}

QJsonValue peakMebibytes()
{
    const std::optional<double> peak = processPeakMemory();
    return peak ? QJsonValue(rounded(*peak, 1)) : QJsonValue(QJsonValue::Null);
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const double rank = std::ceil(part * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

} // namespace DiemTin
