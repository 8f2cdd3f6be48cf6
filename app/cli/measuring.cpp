// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the clocks of the C and C++ libraries and, on Linux, the peak of resident memory.

#include "app/cli/measuring.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace DiemTin {

namespace {

const auto programStart = std::chrono::steady_clock::now();

} // namespace

double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double wallMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - programStart).count();
}

QJsonValue peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return QJsonValue::Null;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return rounded(line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024.0, 1);
    }
    return QJsonValue::Null;
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
